using System.Globalization;
using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Where factors stood in the runs of a design of walks, in shares of their ranges: whole numbers, and values that are named one by one, move further or less far
/// than the design says. Words have the order in which the design leads through them.
/// </summary>
/// <param name="manifest">The experiment; its points are the runs of the design.</param>
/// <param name="design">The design.</param>
internal sealed class ReachedPlaces(ExperimentManifest manifest, MorrisDesign design)
{
    private readonly Dictionary<string, double>[] _places = [.. manifest.Factors.Select((factor, at) => PlacesOf(manifest, design, factor, at))];

    /// <summary>The place of a factor in a run, both from 0; in [0, 1].</summary>
    public double Of(int run, int factor) => _places[factor][manifest.Points[run].Values[factor]];

    private static Dictionary<string, double> PlacesOf(ExperimentManifest manifest, MorrisDesign design, FactorInfo factor, int at)
    {
        string[] met = [.. manifest.Points.Zip(design.Points(), (point, places) => (Value: point.Values[at], Place: places[at])).OrderBy(one => one.Place).Select(one => one.Value).Distinct()];
        double[] values = [.. met.Select((value, i) => factor.IsNumeric ? double.Parse(value, CultureInfo.InvariantCulture) : i)];
        (double from, double to) = (factor.From ?? values.Min(), factor.To ?? values.Max());
        return met.Zip(values).ToDictionary(one => one.First, one => from == to ? 0 : (one.Second - from) / (to - from));
    }
}
