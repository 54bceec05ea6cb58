namespace CoCreation.Sim.Charts;

/// <summary>A mark on an axis.</summary>
/// <param name="At">The value at which it stands.</param>
/// <param name="Label">What stands beside it.</param>
internal readonly record struct AxisMark(double At, string Label);
