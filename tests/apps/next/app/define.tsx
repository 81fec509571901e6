'use client';
import { useEffect } from 'react';

/** Starts the widgets once React has taken over the page. */
export function Define() {
  useEffect(() => {
    void import('exosome-widgets/hydrate.js').then(() => import('exosome-widgets/define.js'));
  }, []);
  return null;
}
