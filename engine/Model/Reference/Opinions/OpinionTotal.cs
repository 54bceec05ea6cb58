using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The totals of the models of opinions, as indices, and what is measured with them.</summary>
internal static class OpinionTotal
{
    public const int Opinion = 0;
    public const int Movement = 1;
    public const int Moving = 2;

    public static readonly IReadOnlyList<string> Names = ["opinion", "movement", "moving"];

    public static ModelMeasure MeanOf(int participants) => ModelMeasure.EveryTick(
        "mean", "1", new("Mean opinion", "Mittlere Meinung"), tick => tick.Totals.AmountOf(Opinion) / participants);

    public static readonly ModelMeasure Moved = ModelMeasure.EveryTick(
        "movement", "1", new("Sum of how far all opinions moved in the tick", "Summe der Wege aller Meinungen im Takt"),
        tick => tick.Totals.AmountOf(Movement));

    public static readonly ModelMeasure Updates = ModelMeasure.EveryTick(
        "updates", "1", new("How often everybody has taken over opinions so far", "Wie oft alle bisher Meinungen übernommen haben"),
        tick => tick.Tick - 1);

    public static readonly ModelMeasure Range = ModelMeasure.AtTheEnd(
        "range", "1", new("Distance of the highest from the lowest opinion", "Abstand der höchsten von der niedrigsten Meinung"), RangeOf);

    public static void Tell(Step step, double opinion, double before)
    {
        step.Add(Opinion, opinion);
        step.Add(Movement, Math.Abs(opinion - before));
        step.Count(Moving, opinion != before ? 1 : 0);
    }

    private static double RangeOf(ModelEnd end)
    {
        (double least, double most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (Resident resident in end.Residents)
        {
            double opinion = ((IOpinionated)resident).Opinion;
            (least, most) = (Math.Min(least, opinion), Math.Max(most, opinion));
        }

        return most - least;
    }
}

/// <summary>Whoever has an opinion.</summary>
internal interface IOpinionated
{
    double Opinion { get; }
}
