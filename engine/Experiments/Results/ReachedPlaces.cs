using System.Globalization;
using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Where factors stood in the runs of a design of walks, in shares of their ranges: whole numbers, and values that are named one by one, move further or less far
/// than the design says.
/// </summary>
/// <param name="manifest">The experiment; its points are the runs of the design.</param>
/// <param name="design">The design.</param>
internal sealed class ReachedPlaces(ExperimentManifest manifest, MorrisDesign design)
{
    private readonly string[][] _named = [.. manifest.Factors.Select((factor, at) => factor.From is null ? Named(manifest, design, at) : [])];

    /// <summary>The place of a factor in a run, both from 0; in [0, 1].</summary>
    public double Of(int run, int factor)
    {
        string value = manifest.Points[run].Values[factor];
        return manifest.Factors[factor] is { From: { } from, To: { } to }
            ? from == to ? 0 : (double.Parse(value, CultureInfo.InvariantCulture) - from) / (to - from)
            : _named[factor].Length < 2 ? 0 : (double)_named[factor].IndexOf(value) / (_named[factor].Length - 1);
    }

    /// <summary>The values that were met, in the order of the design's places.</summary>
    private static string[] Named(ExperimentManifest manifest, MorrisDesign design, int factor) =>
        [.. manifest.Points.Zip(design.Points(), (point, place) => (Value: point.Values[factor], Place: place[factor])).OrderBy(one => one.Place).Select(one => one.Value).Distinct()];
}
