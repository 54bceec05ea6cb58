using System.Globalization;

namespace CoCreation.Sim.Experiments;

/// <summary>A run of a model in a few figures: the content of summary.json.</summary>
public sealed record ModelSummary
{
    /// <summary>The name of the model.</summary>
    public required string Model { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The last tick.</summary>
    public required int Ticks { get; init; }

    /// <summary>How many participants the world started with.</summary>
    public required int Participants { get; init; }

    /// <summary>The digest of the last tick, 16 lower-case hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>Every measure by name; null where it is no number.</summary>
    public required IReadOnlyDictionary<string, double?> Measures { get; init; }

    /// <summary>The value of every parameter by name, as it is written in settings.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>The summary of a run.</summary>
    public static ModelSummary Of(ModelRecord run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new ModelSummary
        {
            Model = run.Scenario.Name,
            Seed = run.Seed,
            Ticks = run.Ticks,
            Participants = run.Participants,
            Digest = run.Digest.ToString("x16", CultureInfo.InvariantCulture),
            Measures = run.Measures,
            Parameters = new OrderedDictionary<string, string>(run.Scenario.Model.Parameters.Select(
                parameter => KeyValuePair.Create(parameter.Name, run.Scenario.Shown(parameter.Name)))),
        };
    }
}
