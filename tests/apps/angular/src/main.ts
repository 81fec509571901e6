import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Lesson } from './app/lesson';
import { Claims } from './app/claims';

@Component({ selector: 'app-root', imports: [Lesson, Claims], template: '<app-lesson /><app-claims />' })
class App {}

bootstrapApplication(App).catch((error: unknown) => console.error(error));
