using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>Options that change the world of a scenario.</summary>
internal sealed class WorldOptions
{
    public WorldOptions(Texts texts)
    {
        Participants = CommonOptions.Value("--participants", RunOptions.NumberWord, texts.ParticipantsOption);
        Set = new Option<string[]>("--set") { HelpName = texts.SettingWord, Description = texts.SetOption, Arity = ArgumentArity.ZeroOrMore };
        Set.CompletionSources.Add([.. ParameterTable.All.Select(info => $"{info.Name}=")]);
        Shock = new Option<string[]>("--shock") { HelpName = texts.ShockWord, Description = texts.ShockOption, Arity = ArgumentArity.ZeroOrMore };
        Shock.CompletionSources.Add([.. ShockText.Names.Select(name => $"{name}@")]);
        Ties = CommonOptions.Value("--ties", texts.FileWord, texts.TiesOption);
    }

    public Option<string?> Participants { get; }

    public Option<string[]> Set { get; }

    public Option<string[]> Shock { get; }

    public Option<string?> Ties { get; }
}
