using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>Points of an experiment in words.</summary>
internal static class PointText
{
    private const string Yes = "true";

    /// <summary>What a point is called: its label, or its values, with their factors unless it is one word that says it.</summary>
    public static string Of(PointInfo point, ExperimentManifest manifest, ChartTexts texts) => point.Label?.In(texts.Language)
        ?? string.Join(", ", point.Values.Zip(manifest.Factors, (value, factor) => IsClear(factor, value) ? value : $"{factor.Name} {Of(factor, value, texts)}"));

    /// <summary>A value of a factor in words.</summary>
    public static string Of(FactorInfo factor, string value, ChartTexts texts) =>
        factor.IsNumeric ? texts.Value(Parsed(value)) : IsYesOrNo(value) ? texts.YesOrNo(value == Yes) : value;

    /// <summary>The same in both languages.</summary>
    public static Bilingual Of(FactorInfo factor, string value) =>
        new(Of(factor, value, ChartTexts.In(Language.English)), Of(factor, value, ChartTexts.In(Language.German)));

    /// <summary>A factor within a sentence: meanings begin with a capital, which only German nouns keep.</summary>
    public static string NameOf(FactorInfo factor, ChartTexts texts) =>
        factor.Label.In(texts.Language) is var name && texts.Language == Language.English && name.Length > 1 && !char.IsUpper(name[1])
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : name;

    private static bool IsClear(FactorInfo factor, string value) => !factor.IsNumeric && !IsYesOrNo(value);

    private static bool IsYesOrNo(string value) => value is Yes or "false";

    /// <summary>A value of a factor that is a number.</summary>
    public static double Parsed(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
