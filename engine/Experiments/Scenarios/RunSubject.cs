using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>What is run with a seed: a scenario of participants and their networks, or any other model with its settings.</summary>
public abstract record RunSubject
{
    private protected RunSubject()
    {
    }

    /// <summary>The name on the command line and of the run folder; lower case with hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called above tables and figures; default its name, with blanks.</summary>
    public Bilingual Title
    {
        get => field ?? new(FromName, FromName);
        init;
    }

    /// <summary>What it asks; the title of its figures.</summary>
    public required Bilingual Question { get; init; }

    /// <summary>How many ticks it runs at most, in [1, <see cref="Scenario.MostTicks"/>]; default 520.</summary>
    public int Ticks { get; init; } = Scenario.DefaultTicks;

    /// <summary>How many participants the world starts with.</summary>
    public abstract int Participants { get; }

    /// <summary>
    /// SHA-256, in 64 lower-case hexadecimal digits, over everything that determines the result but the seed. Titles and questions do
    /// not count.
    /// </summary>
    public abstract string Hash { get; }

    /// <summary>The name of the file that holds its text in the folder of a run.</summary>
    public const string FileName = "scenario.yaml";

    /// <summary>What was set otherwise than by default, by name, as it is written in settings.</summary>
    public abstract IEnumerable<(string Name, string Value)> Changed { get; }

    /// <summary>It as the text of a file, from which it can be read again.</summary>
    public abstract string ToText();

    private string FromName => string.Concat(char.ToUpperInvariant(Name[0]), Name[1..].Replace('-', ' '));
}
