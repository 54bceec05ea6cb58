namespace CoCreation.Sim.Experiments;

/// <summary>A result with its point, as tables show it.</summary>
/// <param name="Point">Its point.</param>
/// <param name="Result">What came of it.</param>
internal readonly record struct ResultRow(PointInfo Point, RunResult Result);

/// <summary>A life with its run.</summary>
/// <param name="Row">The run.</param>
/// <param name="Life">The life.</param>
internal readonly record struct LifeRow(ResultRow Row, LifeResult Life);
