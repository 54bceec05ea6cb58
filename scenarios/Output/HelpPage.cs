using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>The help of one command, in the language of the texts: what it does, how it is called, what it understands.</summary>
internal sealed class HelpPage(Command command, Texts texts)
{
    private const int Indent = 2;
    private const int Gap = 3;
    private const int WidestTerm = 30;

    public void WriteTo(TextWriter writer, int width)
    {
        Paragraph.Write(writer, command.Description!, 0, width);
        if (command is RootCommand)
        {
            Paragraph.Write(writer, texts.RunIsMeant, 0, width);
        }

        writer.WriteLine();
        writer.WriteLine($"{texts.UsageHeading}:");
        writer.WriteLine($"{Blank(Indent)}{Usage()}");
        Section(writer, texts.CommandsHeading, [.. command.Subcommands.Select(sub => (sub.Name, sub.Description!))], width);
        Section(writer, texts.ArgumentsHeading, [.. command.Arguments.Select(argument => (argument.HelpName!, argument.Description!))], width);
        Section(writer, texts.OptionsHeading, [.. Options()], width);
    }

    private string Usage()
    {
        IEnumerable<string> rest =
        [
            .. command.Subcommands.Count > 0 ? [$"[{texts.CommandWord}]"] : Array.Empty<string>(),
            .. command.Arguments.Select(Written),
            $"[{texts.OptionsWord}]",
        ];
        return string.Join(' ', Path(command).Concat(rest));
    }

    private static IEnumerable<string> Path(Command command) => command is RootCommand
        ? [CommandLine.Program]
        : Path(command.Parents.OfType<Command>().Single()).Append(command.Name);

    private static string Written(Argument argument)
    {
        string word = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.HelpName} ..." : argument.HelpName!;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{word}]" : word;
    }

    private IEnumerable<(string Term, string Meaning)> Options() =>
    [
        .. command.Options.Where(option => option is not System.CommandLine.Help.HelpOption and not VersionOption)
            .Select(option => (option.HelpName is { } word ? $"{option.Name} {word}" : option.Name, option.Description!)),
        .. command is RootCommand ? [("--version", texts.VersionOption)] : Array.Empty<(string, string)>(),
        ("-h, --help", texts.HelpOption),
    ];

    private static void Section(TextWriter writer, string heading, IReadOnlyList<(string Term, string Meaning)> rows, int width)
    {
        if (rows.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"{heading}:");
        int column = Indent + Gap + rows.Select(row => row.Term.Length).Where(length => length <= WidestTerm).DefaultIfEmpty().Max();
        foreach ((string term, string meaning) in rows)
        {
            string start = $"{Blank(Indent)}{term}".PadRight(column);
            bool isLong = start.Length > column;
            writer.Write(isLong ? $"{start}\n{Blank(column)}" : start);
            Paragraph.Write(writer, meaning, column, width);
        }
    }

    private static string Blank(int count) => new(' ', count);
}
