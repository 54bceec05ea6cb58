using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoCreation.Sim.Experiments;

/// <summary>The hash of an experiment: SHA-256 over one canonical line for every thing that determines the results.</summary>
internal static class ExperimentHash
{
    public static string Of(Experiment experiment)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string line in Lines(experiment))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Lines(Experiment experiment) =>
    [
        $"behaviour {BehaviourVersion.Current}",
        string.Create(CultureInfo.InvariantCulture, $"{experiment.Replications}"),
        $"measures {string.Join(' ', experiment.Measures.Select(measure => measure.Name))}",
        string.Create(CultureInfo.InvariantCulture, $"from {experiment.From} lives {experiment.KeepsLives} baseline {experiment.Baseline} {experiment.Stop}"),
        string.Create(CultureInfo.InvariantCulture, $"{experiment.Design}"),
        .. experiment.Points.Select(point => $"{point.Scenario.Name} {string.Join(' ', point.Values.Select(value => value.Text))} {point.Scenario.Hash}"),
    ];
}
