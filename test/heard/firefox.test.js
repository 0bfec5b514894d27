// What Orca says in Firefox.
import {listenTo} from './listening.js';

listenTo('firefox');
