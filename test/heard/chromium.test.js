// What Orca says in Chromium.
import {listenTo} from './listening.js';

listenTo('chrome');
