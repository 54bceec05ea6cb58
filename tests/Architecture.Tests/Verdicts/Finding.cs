namespace CoCreation.Sim.Architecture.Tests.Verdicts;

/// <summary>One breach of a rule: the place, which an excuse can name, and what is wrong there.</summary>
internal sealed record Finding(string Where, string What);

/// <summary>A breach that stays, and why.</summary>
internal sealed record Excuse(Rule Rule, string Where, string Reason);
