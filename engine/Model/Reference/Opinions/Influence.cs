using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Who listens to whom, as it is set, and where everybody starts. Immutable; row and column are participants.</summary>
/// <param name="weights">Row i: the weight of each participant's opinion for participant i, itself among them; a row sums to 1.</param>
/// <param name="susceptibilities">How much of the opinion of others participant i takes over, in [0, 1]; the rest is its start.</param>
/// <param name="start">The opinions at the start.</param>
internal sealed class Influence(double[][] weights, double[] susceptibilities, double[] start)
{
    public int Count => start.Length;

    public double SusceptibilityOf(uint participant) => susceptibilities[participant];

    public double StartOf(uint participant) => start[participant];

    public double WeightFor(uint listener, uint speaker) => weights[listener][speaker];

    public static string WeightName(int listener, int speaker) => Name("weight", listener, speaker);

    public static string SusceptibilityName(int participant) => Name("susceptibility", participant);

    public static string StartName(int participant) => Name("start", participant);

    /// <summary>One parameter for each weight; only the ratios within a row count.</summary>
    public static IEnumerable<ModelParameter> WeightParameters(double[][] weights) =>
        from i in Enumerable.Range(0, weights.Length)
        from j in Enumerable.Range(0, weights.Length)
        select new ModelParameter(WeightName(i, j), weights[i][j], 0, 1000, WeightMeaning(i + 1, j + 1));

    public static IEnumerable<ModelParameter> StartParameters(double[] start, double most) =>
        from i in Enumerable.Range(0, start.Length)
        select new ModelParameter(StartName(i), start[i], 0, most, new(
            Text($"Opinion of participant {i + 1} at the start."), Text($"Meinung von Person {i + 1} am Anfang.")));

    public static IEnumerable<ModelParameter> SusceptibilityParameters(double[] susceptibilities) =>
        from i in Enumerable.Range(0, susceptibilities.Length)
        select new ModelParameter(SusceptibilityName(i), susceptibilities[i], 0, 1, new(
            Text($"Share of what participant {i + 1} thinks that comes from opinions it hears; the rest is its start."),
            Text($"Anteil dessen, was Person {i + 1} denkt, der von gehörten Meinungen kommt; der Rest ist ihr Anfang.")));

    /// <summary>What is set of each; where nothing is said of susceptibility, it is 1.</summary>
    public static Influence Of(ModelSettings settings, int count) => new(
        [.. Enumerable.Range(0, count).Select(i => Row(settings, i, count))],
        [.. Enumerable.Range(0, count).Select(i => settings.Values.TryGetValue(SusceptibilityName(i), out double share) ? share : 1)],
        [.. Enumerable.Range(0, count).Select(i => settings[StartName(i)])]);

    /// <summary>A row without any weight says nothing.</summary>
    public static IEnumerable<Problem> Check(ModelSettings settings, int count) =>
        from i in Enumerable.Range(0, count)
        where Enumerable.Range(0, count).All(j => settings[WeightName(i, j)] == 0)
        select new Problem(WeightName(i, i), new(
            Text($"participant {i + 1} listens to nobody: one of its weights has to be above 0"),
            Text($"Person {i + 1} hört auf niemanden: eines ihrer Gewichte muss größer als 0 sein")));

    private static double[] Row(ModelSettings settings, int listener, int count)
    {
        double[] row = [.. Enumerable.Range(0, count).Select(speaker => settings[WeightName(listener, speaker)])];
        double sum = 0;
        foreach (double weight in row)
        {
            sum += weight;
        }

        return [.. row.Select(weight => weight / sum)];
    }

    private static Bilingual WeightMeaning(int listener, int speaker) => new(
        Text($"Weight of the opinion of participant {speaker} for participant {listener}, in proportion to the others of its row."),
        Text($"Gewicht der Meinung von Person {speaker} für Person {listener}, im Verhältnis zu den anderen ihrer Zeile."));

    private static string Name(string what, params int[] participants) =>
        string.Join('-', [what, .. participants.Select(participant => (participant + 1).ToString(CultureInfo.InvariantCulture))]);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
