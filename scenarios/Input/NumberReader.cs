using System.CommandLine;
using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Reads whole numbers from options.</summary>
internal sealed class NumberReader(ParseResult parsed, List<Problem> problems)
{
    /// <summary>The number; null if the option is not given or, with a problem added, is no number in the range.</summary>
    public ulong? Read(Option<string?> option, ulong least, ulong most)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) && number >= least && number <= most)
        {
            return number;
        }

        (string from, string to) = (RunOptions.Shown(least), RunOptions.Shown(most));
        problems.Add(new Problem($"{option.Name} {text}", Texts.Both(texts => texts.WholeNumberFrom(from, to))));
        return null;
    }
}
