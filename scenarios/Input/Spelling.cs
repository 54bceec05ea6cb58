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
    private readonly Queue<string> _rest;
    private readonly Command _command;

    private Spelling(IReadOnlyList<string> args, RootCommand root)
    {
        _rest = new Queue<string>(args);
        _command = args is [var first, ..] && !IsOption(first) ? Named(root) : Run(root);
        Check();
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
            RunCommand.Check(options, root.Parse(spelling._clean), spelling._problems);
        }

        throw new InputException(spelling._problems);
    }

    private static bool IsOption(string token) => token.StartsWith('-') && token.Length > 1;

    /// <summary>Whether it can only be one more setting: a name and a value.</summary>
    private static bool IsSetting(string token) => token.IndexOf('=', StringComparison.Ordinal) > 0 && token.TakeWhile(c => c != '=').All(char.IsLetterOrDigit);

    private Command Run(RootCommand root)
    {
        _clean.Add(RunCommand.Name);
        return root.Subcommands.Single(command => command.Name == RunCommand.Name);
    }

    /// <summary>The command that the first arguments name, or part of it; after a mistake in them, "run".</summary>
    private Command Named(RootCommand root)
    {
        Command command = root;
        while (command.Subcommands.Count > 0 && _rest.TryPeek(out string? name) && !IsOption(name))
        {
            _rest.Dequeue();
            if (command.Subcommands.FirstOrDefault(sub => sub.Name == name) is not { } next)
            {
                _problems.Add(new Problem(name, UnknownCommand(name, command)));
                if (command is RootCommand)
                {
                    return Run(root);
                }

                _rest.Clear();
                return command;
            }

            _clean.Add(name);
            command = next;
        }

        return command;
    }

    /// <summary>What is said of a command that there is not.</summary>
    public static Bilingual UnknownCommand(string name, Command parent)
    {
        string? nearest = parent is RootCommand && ScenarioLibrary.Names.Contains(name)
            ? $"{RunCommand.Name} {name}"
            : Nearest.Name(name, parent.Subcommands.Select(command => command.Name));
        return Texts.Both(texts => texts.NoCommand(name)).OrRather(nearest);
    }

    private void Check()
    {
        int arguments = 0;
        while (_rest.TryDequeue(out string? token))
        {
            if (IsOption(token))
            {
                CheckOption(token);
            }
            else if (++arguments > _command.Arguments.Sum(argument => argument.Arity.MaximumNumberOfValues))
            {
                Refuse(token, texts => texts.OneArgumentTooMany);
            }
            else
            {
                _clean.Add(token);
            }
        }

        RefuseMissing(arguments);
    }

    private void RefuseMissing(int arguments)
    {
        foreach (Argument missing in _command.Arguments.Skip(arguments).Where(argument => argument.Arity.MinimumNumberOfValues > 0))
        {
            Refuse(string.Join(' ', _clean), texts => texts.ArgumentIsMissing(missing.HelpName!));
        }
    }

    private void CheckOption(string token)
    {
        int cut = token.IndexOfAny(['=', ':']);
        string name = cut < 0 ? token : token[..cut];
        if (_command.Options.FirstOrDefault(option => option.Name == name) is not { } known)
        {
            string? nearest = Nearest.Name(name, [.. _command.Options.Select(option => option.Name), "--help", "--version"]);
            _problems.Add(new Problem(name, Texts.Both(texts => texts.NoOption(name)).OrRather(nearest)));
            SkipValue(cut);
        }
        else if (!_seen.Add(name) && known is not Option<string[]>)
        {
            Refuse(name, texts => texts.GivenTwice);
            SkipValue(cut);
        }
        else if (known.ValueType == typeof(bool))
        {
            TakeFlag(token, cut);
        }
        else
        {
            TakeValue(known, cut < 0 ? Next() : token[(cut + 1)..]);
            while (known is Option<string[]> && _rest.TryPeek(out string? further) && IsSetting(further))
            {
                TakeValue(known, _rest.Dequeue());
            }
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
            Refuse(token[..cut], texts => texts.TakesNoValue);
        }
    }

    private void TakeValue(Option option, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            Refuse(option.Name, texts => texts.ValueIsMissing);
        }
        else if (IsOption(value))
        {
            Refuse(option.Name, texts => texts.BeginsWithDash(value));
        }
        else if (option is ChoiceOption { Choices: var choices } && !choices.Contains(value))
        {
            Bilingual allowed = Texts.Both(texts => texts.OneOf(string.Join(", ", choices)));
            _problems.Add(new Problem($"{option.Name} {value}", allowed.OrRather(Nearest.Name(value, choices))));
        }
        else
        {
            _clean.AddRange([option.Name, value]);
        }
    }

    private void Refuse(string place, Func<Texts, string> message) => _problems.Add(new Problem(place, Texts.Both(message)));

    /// <summary>The value of an option; null if the next argument is an option of its own.</summary>
    private string? Next() =>
        !_rest.TryPeek(out string? next) || _command.Options.Any(option => next.Split('=', ':')[0] == option.Name) ? null : _rest.Dequeue();

    private void SkipValue(int cut)
    {
        if (cut < 0 && _rest.TryPeek(out string? next) && !IsOption(next) && !ScenarioLibrary.Names.Contains(next))
        {
            _rest.Dequeue();
        }
    }
}
