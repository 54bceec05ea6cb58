namespace CoCreation.Sim.Analysis;

/// <summary>A span of time in a graph file, both ends belonging to it.</summary>
/// <param name="Start">When it begins; null for before everything.</param>
/// <param name="End">When it ends; null for after everything. Not before the start.</param>
public readonly record struct Spell(double? Start, double? End);

/// <summary>A value that an attribute has for some time.</summary>
/// <param name="Attribute">The place of the attribute among those that change, from 0.</param>
/// <param name="Value">The value.</param>
/// <param name="When">For how long.</param>
public readonly record struct TimedValue(int Attribute, GraphValue Value, Spell When);
