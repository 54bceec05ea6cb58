namespace CoCreation.Sim.Charts;

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">The colour, as #RRGGBB.</param>
/// <param name="Width">Its width, in units of a figure.</param>
/// <param name="Line">Whether it is interrupted.</param>
internal sealed record Pen(string Colour, float Width, LineLook Line = LineLook.Solid);
