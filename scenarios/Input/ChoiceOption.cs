using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>An option whose value is one of a few words.</summary>
internal sealed class ChoiceOption : Option<string?>
{
    public ChoiceOption(string name, string description, params IReadOnlyList<string> choices)
        : base(name)
    {
        Choices = choices;
        Description = description;
        HelpName = string.Join('|', choices);
    }

    public IReadOnlyList<string> Choices { get; }
}
