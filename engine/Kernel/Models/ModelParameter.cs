namespace CoCreation.Sim.Kernel;

/// <summary>A number of a model that can be set.</summary>
/// <param name="Name">The name in scenario files and after --set.</param>
/// <param name="Default">The value unless set.</param>
/// <param name="Least">The least value allowed.</param>
/// <param name="Most">The greatest value allowed.</param>
/// <param name="Meaning">The meaning in one sentence.</param>
public sealed record ModelParameter(string Name, double Default, double Least, double Most, Bilingual Meaning)
{
    /// <summary>The unit; "1" (default) where there is none.</summary>
    public string Unit { get; init; } = "1";

    /// <summary>Whether only whole numbers are allowed. Default false.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The names of the values where the parameter is a choice; the value is the index. Default none.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Which values are allowed.</summary>
    public ValueRule Rule => new(Least, Most, IsWhole || Choices.Count > 0, Choices);
}
