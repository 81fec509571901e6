import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Lesson } from './app/lesson';
import { Routes } from './app/routes';

@Component({ selector: 'app-root', imports: [Lesson, Routes], template: '<app-lesson /><app-routes />' })
class App {}

bootstrapApplication(App).catch((error: unknown) => console.error(error));
