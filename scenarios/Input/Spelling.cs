using System.CommandLine;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>
/// Looks through the arguments before they are parsed, so that a mistyped option is never taken for a value, and every mistake is
/// told at once.
/// </summary>
internal sealed class Spelling
{
    private readonly List<Problem> _problems = [];
    private readonly List<string> _clean = [];
    private readonly HashSet<string> _seen = [];
    private readonly Command _command;

    private Spelling(IReadOnlyList<string> args, RootCommand root)
    {
        bool isNamed = args is [var first, ..] && !IsOption(first);
        _command = root.Subcommands.FirstOrDefault(command => isNamed && command.Name == args[0])
            ?? root.Subcommands.Single(command => command.Name == RunCommand.Name);
        _clean.Add(_command.Name);
        if (isNamed && _command.Name != args[0])
        {
            _problems.Add(new Problem(args[0], UnknownCommand(args[0], root)));
        }

        Check(new Queue<string>(args.Skip(isNamed ? 1 : 0)));
    }

    /// <summary>The arguments with a command in front.</summary>
    /// <exception cref="InputException">There are unknown or repeated options, missing values, or arguments too many.</exception>
    public static IReadOnlyList<string> Checked(IReadOnlyList<string> args, RootCommand root, RunOptions options)
    {
        Spelling spelling = new(args, root);
        if (spelling._problems.Count == 0)
        {
            return spelling._clean;
        }

        // What can be understood is checked for further problems.
        if (spelling._command.Name == RunCommand.Name)
        {
            RunRequest.Read(options, root.Parse(spelling._clean), spelling._problems);
        }

        throw new InputException(spelling._problems);
    }

    private static bool IsOption(string token) => token.StartsWith('-') && token.Length > 1;

    private static Bilingual UnknownCommand(string name, RootCommand root)
    {
        string? nearest = ScenarioLibrary.Names.Contains(name)
            ? $"{RunCommand.Name} {name}"
            : Nearest.Name(name, root.Subcommands.Select(command => command.Name));
        return new Bilingual($"there is no command '{name}'", $"es gibt keinen Befehl '{name}'").OrRather(nearest);
    }

    private void Check(Queue<string> rest)
    {
        int arguments = 0;
        while (rest.TryDequeue(out string? token))
        {
            if (IsOption(token))
            {
                CheckOption(token, rest);
            }
            else if (++arguments > _command.Arguments.Count)
            {
                _problems.Add(new Problem(token, new("one argument too many", "ein Argument zu viel")));
            }
            else
            {
                _clean.Add(token);
            }
        }
    }

    private void CheckOption(string token, Queue<string> rest)
    {
        int cut = token.IndexOfAny(['=', ':']);
        string name = cut < 0 ? token : token[..cut];
        if (_command.Options.FirstOrDefault(option => option.Name == name) is not { } known)
        {
            string? nearest = Nearest.Name(name, _command.Options.Select(option => option.Name).Append("--help").Append("--version"));
            _problems.Add(new Problem(name, new Bilingual($"there is no option '{name}'", $"es gibt keine Option '{name}'").OrRather(nearest)));
            SkipValue(cut, rest);
        }
        else if (!_seen.Add(name) && known is not Option<string[]>)
        {
            _problems.Add(new Problem(name, new("is given twice", "steht zweimal da")));
            SkipValue(cut, rest);
        }
        else if (known.ValueType == typeof(bool))
        {
            TakeFlag(token, cut);
        }
        else
        {
            TakeValue(name, cut < 0 ? Next(rest) : token[(cut + 1)..]);
        }
    }

    private void TakeFlag(string token, int cut)
    {
        if (cut < 0)
        {
            _clean.Add(token);
        }
        else
        {
            _problems.Add(new Problem(token[..cut], new("takes no value", "nimmt keinen Wert")));
        }
    }

    private void TakeValue(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            _problems.Add(new Problem(name, new("a value is missing", "ein Wert fehlt")));
        }
        else if (IsOption(value))
        {
            _problems.Add(new Problem(name, new(
                $"'{value}' begins with '-', which no value does", $"'{value}' beginnt mit '-', was kein Wert tut")));
        }
        else
        {
            _clean.AddRange([name, value]);
        }
    }

    /// <summary>The value of an option; null if the next argument is an option of its own.</summary>
    private string? Next(Queue<string> rest) =>
        !rest.TryPeek(out string? next) || _command.Options.Any(option => next.Split('=', ':')[0] == option.Name) ? null : rest.Dequeue();

    private static void SkipValue(int cut, Queue<string> rest)
    {
        if (cut < 0 && rest.TryPeek(out string? next) && !IsOption(next) && !ScenarioLibrary.Names.Contains(next))
        {
            rest.Dequeue();
        }
    }
}
