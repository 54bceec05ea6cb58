namespace CoCreation.Sim.Analysis;

/// <summary>A place on a plane.</summary>
/// <param name="X">How far to the right.</param>
/// <param name="Y">How far up or down, whichever the reader takes it for.</param>
public readonly record struct Spot(double X, double Y)
{
    /// <summary>The square of the distance to another place.</summary>
    public double SquareTo(Spot other) => ((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y));
}
