using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>What can follow a command on the command line.</summary>
/// <param name="Path">The command with those above it, such as "runs delete"; empty for the program itself.</param>
/// <param name="Words">Commands, options and names that can come next.</param>
/// <param name="Values">For each option with a value, the words that it takes; empty where they are no fixed words.</param>
internal sealed record Route(string Path, IReadOnlyList<Word> Words, IReadOnlyList<(Option Option, IReadOnlyList<string> Values)> Values)
{
    /// <summary>The routes of all commands, the program itself first.</summary>
    public static IReadOnlyList<Route> All(RootCommand root, Texts texts) => [.. Under(root, "", texts)];

    private static IEnumerable<Route> Under(Command command, string path, Texts texts)
    {
        IEnumerable<Word> words =
        [
            .. command.Subcommands.Select(sub => new Word(sub.Name, sub.Description!)),
            .. command.Arguments.SelectMany(Names).Select(name => new Word(name, "")),
            .. command.Options.Where(option => option is not System.CommandLine.Help.HelpOption and not VersionOption)
                .Select(option => new Word(option.Name, option.Description!)),
            new Word(CommonOptions.HelpName, texts.HelpOption),
        ];
        yield return new Route(path, [.. words], [.. command.Options.Where(TakesValue).Select(option => (option, ValuesOf(option)))]);
        foreach (Route route in command.Subcommands.SelectMany(sub => Under(sub, $"{path} {sub.Name}".Trim(), texts)))
        {
            yield return route;
        }
    }

    private static bool TakesValue(Option option) =>
        option.ValueType != typeof(bool) && option is not System.CommandLine.Help.HelpOption and not VersionOption;

    private static IReadOnlyList<string> ValuesOf(Option option) => option is ChoiceOption choice
        ? choice.Choices
        : [.. option.CompletionSources.SelectMany(source => source(System.CommandLine.Completions.CompletionContext.Empty)).Select(item => item.Label)];

    private static IEnumerable<string> Names(Argument argument) =>
        argument.CompletionSources.SelectMany(source => source(System.CommandLine.Completions.CompletionContext.Empty)).Select(item => item.Label);
}

/// <summary>A word that can be completed, with what it means.</summary>
internal sealed record Word(string Text, string Meaning);
