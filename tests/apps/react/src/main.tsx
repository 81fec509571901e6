import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Lesson } from './Lesson';
import { Routes } from './Routes';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Lesson />
    <Routes />
  </StrictMode>,
);
