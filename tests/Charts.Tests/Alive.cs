using CoCreation.Sim.Kernel;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests;

/// <summary>Hand-made ticks.</summary>
internal static class Alive
{
    private const int TotalsBeforeTypes = 13;

    public static readonly FigureCaption Caption = new("Which kinds of network live on?", "300 participants, seed 7");

    /// <summary>A tick with so many networks: competition, ignorance, lament, co-creation, loose, dormant.</summary>
    public static TickRow Tick(int tick, params double[] networks) => new(tick, 0, [.. new double[TotalsBeforeTypes], .. networks]);

    public static TypesOverTime Figure(Language language, params TickRow[] rows) => TypesOverTime.Of(rows, Caption, language);

    /// <summary>A run in which every type rises and falls.</summary>
    public static TickRow[] Waves(int ticks) =>
    [
        .. Enumerable.Range(0, ticks + 1).Select(t => Tick(t, [.. Enumerable.Range(0, 6).Select(i => Math.Round(8 + (6 * Math.Sin((t / 20.0) + i))))])),
    ];
}
