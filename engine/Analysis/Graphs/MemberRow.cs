namespace CoCreation.Sim.Analysis;

/// <summary>A member of a graph as a file names it.</summary>
/// <param name="Label">The name, as in the ties.</param>
/// <param name="Facts">What else the file says of this member; empty values are left out.</param>
public sealed record MemberRow(string Label, IReadOnlyList<MemberFact> Facts);

/// <summary>Something that a file says of a member.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The value, as text.</param>
/// <param name="Line">The line where it stands, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record MemberFact(string Name, string Value, int Line, int Column);
