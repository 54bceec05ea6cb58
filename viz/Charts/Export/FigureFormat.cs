namespace CoCreation.Sim.Charts;

/// <summary>The kind of file that a figure is written to.</summary>
public enum FigureFormat
{
    /// <summary>Pixels: 2400 x 1500, which is 1200 x 750 at scale 2.</summary>
    Png,

    /// <summary>Vectors, 1200 x 750.</summary>
    Svg,
}
