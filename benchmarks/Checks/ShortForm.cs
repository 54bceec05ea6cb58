using System.Diagnostics;
using System.Globalization;

namespace CoCreation.Sim.Benchmarks;

/// <summary>All figures in their short form, for the gate.</summary>
internal static class ShortForm
{
    private static readonly Func<Task<Figure>>[] Figures =
        [HostingFigures.SpeedAsync, HostingFigures.SizeAsync, ActorCostFigure.MeasureAsync, new NodesFigure(20_000, 208, 1).MeasureAsync];

    /// <summary>Prints each figure; 0 if all limits are met, otherwise 1.</summary>
    public static async Task<int> RunAsync()
    {
        Stopwatch watch = Stopwatch.StartNew();
        List<Figure> missed = [];
        foreach (Func<Task<Figure>> measure in Figures)
        {
            Figure figure = await measure().ConfigureAwait(false);
            Console.WriteLine(figure);
            if (!figure.IsMet)
            {
                missed.Add(figure);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Figures.Length - missed.Count} of {Figures.Length} limits met, {watch.Elapsed.TotalSeconds:F0} s"));
        return missed.Count == 0 ? 0 : 1;
    }
}
