namespace CoCreation.Sim.Kernel;

/// <summary>An input was refused. It carries every problem at once, so that one look is enough to mend the input.</summary>
public sealed class InputException : Exception
{
    /// <summary>Refuses an input; the message of the exception is the problems, one a line.</summary>
    /// <param name="problems">At least one problem, in the order in which a reader meets them; copied.</param>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public InputException(IReadOnlyList<Problem> problems)
        : base(string.Join('\n', problems))
    {
        if (problems.Count == 0)
        {
            throw new ArgumentException("An input is refused for at least one problem.", nameof(problems));
        }

        Problems = [.. problems];
    }

    /// <summary>Everything that is wrong, at least one problem.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
