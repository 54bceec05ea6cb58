using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The part of a figure in which data lie.</summary>
/// <param name="Area">Where it is.</param>
/// <param name="Across">The scale from left to right.</param>
/// <param name="Up">The scale from the bottom to the top.</param>
internal sealed record Panel(SKRect Area, Scale Across, Scale Up)
{
    /// <summary>The usual place: room for a caption above, two axes, and labels at the right.</summary>
    public static SKRect Usual { get; } = new(100, 116, 884, 676);

    public float X(double value) => Area.Left + (float)(Across.PartOf(value) * Area.Width);

    public float Y(double value) => Area.Bottom - (float)(Up.PartOf(value) * Area.Height);

    public SKPoint At(double x, double y) => new(X(x), Y(y));
}
