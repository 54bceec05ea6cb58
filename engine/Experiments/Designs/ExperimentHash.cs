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
        Canonical(experiment.Replications),
        $"measures {string.Join(' ', experiment.Measures.Select(measure => measure.Name))}",
        string.Create(CultureInfo.InvariantCulture, $"from {experiment.From} lives {experiment.KeepsLives} baseline {experiment.Baseline}"),
        experiment.Stop is { } stop ? string.Create(CultureInfo.InvariantCulture, $"stop {stop.Measure} {stop.Bound:R} {stop.IsBelow} {stop.Weeks}") : "no stop",
        Canonical(experiment.Design),
        .. experiment.Points.Select(point => $"{point.Subject.Name} {string.Join(' ', point.Values.Select(value => value.Text))} {point.Subject.Hash}"),
    ];

    // A record's own text would write its numbers as the culture has them.
    private static string Canonical(Replications replications)
    {
        string until = replications.Until is { } precision ? string.Create(CultureInfo.InvariantCulture, $"until {precision.Measure} {precision.HalfWidth:R} {precision.IsRelative}") : "fixed";
        return string.Create(CultureInfo.InvariantCulture, $"runs {replications.Least} {replications.Most} from {replications.FirstSeed} common {replications.HasCommonSeeds} {until}");
    }

    private static string Canonical(Design design) => design switch
    {
        Design.LatinHypercube lhs => string.Create(CultureInfo.InvariantCulture, $"hypercube {lhs.Points} {lhs.Seed}"),
        Design.Sobol sobol => string.Create(CultureInfo.InvariantCulture, $"sobol {sobol.Base} {sobol.Seed}"),
        Design.Morris morris => string.Create(CultureInfo.InvariantCulture, $"morris {morris.Trajectories} {morris.Levels} {morris.Seed}"),
        Design.Grid => "grid",
        _ => "list",
    };
}
