import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Lesson } from './Lesson';
import { Claims } from './Claims';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Lesson />
    <Claims />
  </StrictMode>,
);
