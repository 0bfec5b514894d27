// Registers every chart. It exports nothing, so that a bundle need not keep the names of all classes for whoever imports it.
import '../charts.js';
