using CoCreation.Sim.Kernel;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>
/// The figure "types over time": how many networks of each type are alive in every week, stacked in a fixed order, co-creation
/// communities at the bottom.
/// </summary>
public sealed class TypesOverTime
{
    private static readonly (TypeLook Look, Func<TypeCounts, double> Count)[] Order =
    [
        (TypeLook.CoCreation, alive => alive.CoCreation),
        (TypeLook.Competition, alive => alive.Competition),
        (TypeLook.Ignorance, alive => alive.Ignorance),
        (TypeLook.Lament, alive => alive.Lament),
        (TypeLook.Loose, alive => alive.Loose + alive.Dormant),
    ];

    // More weeks than the figure has dots across would only blur.
    private const int MostWeeks = 1600;

    private TypesOverTime(FigureCaption caption, Language language, int[] weeks, Band[] bands) =>
        (Caption, Language, Weeks, Bands) = (caption, language, weeks, bands);

    /// <summary>The name of the file in a run folder.</summary>
    public const string FileName = "types-over-time.png";

    internal FigureCaption Caption { get; }

    internal Language Language { get; }

    internal IReadOnlyList<int> Weeks { get; }

    /// <summary>The bands from the bottom up.</summary>
    internal IReadOnlyList<Band> Bands { get; }

    /// <summary>The most networks alive in a week.</summary>
    internal double Most => Bands[^1].Upper.Max();

    /// <summary>The figure of a run.</summary>
    /// <param name="rows">The ticks of the run, in order; at least two.</param>
    /// <param name="caption">What stands above it.</param>
    /// <param name="language">The language of its labels.</param>
    public static TypesOverTime Of(IReadOnlyList<TickRow> rows, FigureCaption caption, Language language)
    {
        TickRow[] shown = Thinned(rows);
        TypeCounts[] alive = [.. shown.Select(row => row.Alive)];
        Band[] bands = new Band[Order.Length];
        double[] lower = new double[alive.Length];
        for (int i = 0; i < bands.Length; i++)
        {
            double[] upper = [.. lower.Zip(alive.Select(Order[i].Count), (below, count) => below + count)];
            bands[i] = new Band(Order[i].Look, lower, upper);
            lower = upper;
        }

        return new TypesOverTime(caption, language, [.. shown.Select(row => row.Tick)], bands);
    }

    /// <summary>Draws it: 1200 x 750 at scale 2, as PNG.</summary>
    /// <exception cref="NoFontException">There is no font to write its labels with.</exception>
    public byte[] ToPng()
    {
        FontInk.Check();
        return TypesOverTimePlot.Draw(this);
    }

    /// <summary>Every so-and-so-many-th week, always with the last.</summary>
    private static TickRow[] Thinned(IReadOnlyList<TickRow> rows)
    {
        int step = 1 + ((rows.Count - 1) / MostWeeks);
        return [.. rows.Where((_, i) => (rows.Count - 1 - i) % step == 0)];
    }
}
