import {bootstrapApplication} from '@angular/platform-browser';
import {Ports} from './ports';

bootstrapApplication(Ports);
