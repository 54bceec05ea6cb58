namespace CoCreation.Sim.Analysis;

/// <summary>Turns by a fixed angle, without trigonometry at run time: so that every machine comes to the same bits.</summary>
/// <param name="Cosine">The cosine of the angle.</param>
/// <param name="Sine">Its sine.</param>
internal readonly record struct Turn(double Cosine, double Sine)
{
    /// <summary>By the golden angle, 137.5 degrees: points that follow each other so lie evenly on a disc.</summary>
    public static Turn Golden { get; } = new(-0.73736887807831990, 0.67549029426152362);

    /// <summary>By 15 degrees, a 24th of a circle.</summary>
    public static Turn Small { get; } = new(0.96592582628906829, 0.25881904510252076);

    /// <summary>A direction after the turn; of length 1, as it was.</summary>
    public Spot Of(Spot direction)
    {
        double x = (Cosine * direction.X) - (Sine * direction.Y);
        double y = (Sine * direction.X) + (Cosine * direction.Y);
        double length = Math.Sqrt((x * x) + (y * y));
        return new Spot(x / length, y / length);
    }

    /// <summary>Places that lie evenly on a disc, in order from its middle, each taking so much room across.</summary>
    public static Spot[] Disc(int count, double across)
    {
        Spot[] spots = new Spot[count];
        Spot direction = new(1, 0);
        for (int i = 0; i < count; i++)
        {
            double radius = across * 0.5 * Math.Sqrt(i + 0.5);
            spots[i] = new Spot(radius * direction.X, radius * direction.Y);
            direction = Golden.Of(direction);
        }

        return spots;
    }
}
