using System.Globalization;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>Points of an experiment in words.</summary>
internal static class PointText
{
    /// <summary>What a point is called: its label, or its values, numbers with their factor.</summary>
    public static string Of(PointInfo point, ExperimentManifest manifest, ChartTexts texts) => point.Label?.In(texts.Language)
        ?? string.Join(", ", point.Values.Zip(manifest.Factors, (value, factor) => factor.IsNumeric ? $"{factor.Name} {texts.Value(Parsed(value))}" : value));

    /// <summary>A value of a factor that is a number.</summary>
    public static double Parsed(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
