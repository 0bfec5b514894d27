// Registers every chart. Exports nothing, so that a bundle need not keep the names of all classes for its importers.
import '../charts.js';
