namespace CoCreation.Sim.Analysis;

/// <summary>What is estimated at one time: in which states subjects are.</summary>
/// <param name="Time">The time, in the unit of the stays.</param>
/// <param name="AtRisk">How many subjects were watched in each state just before; by state.</param>
/// <param name="States">The chance to be in each state just after; by state, the sum is 1.</param>
public sealed record OccupationStep(double Time, IReadOnlyList<int> AtRisk, IReadOnlyList<StateEstimate> States);

/// <summary>
/// The chances to be in each of a few states over time, from stays of which some are censored (Aalen and Johansen 1978,
/// Scandinavian Journal of Statistics 5:141). They are right without the Markov property, too, where censoring is independent of
/// the states (Datta and Satten 2001, Statistics and Probability Letters 55:403); the standard errors rest on it.
/// </summary>
public sealed class StateOccupation
{
    private StateOccupation(IReadOnlyList<OccupationStep> steps, int[,] moves) => (Steps, Moves) = (steps, moves);

    /// <summary>
    /// The first step is the earliest start, with the shares of the stays that begin then; one more for every distinct time with a
    /// move, in rising order. Empty without stays.
    /// </summary>
    public IReadOnlyList<OccupationStep> Steps { get; }

    private int[,] Moves { get; }

    /// <summary>How many moves from one state to another were seen at all.</summary>
    /// <param name="from">The state before; from 0 to states - 1.</param>
    /// <param name="to">The state after; from 0 to states - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public int MovesBetween(int from, int to)
    {
        Guard.NumberOf(nameof(from), from, 0, Moves.GetLength(0) - 1);
        Guard.NumberOf(nameof(to), to, 0, Moves.GetLength(0) - 1);
        return Moves[from, to];
    }

    /// <summary>The chances just after a time, by state; null before the first step or without stays.</summary>
    /// <param name="time">The time, in the unit of the stays.</param>
    /// <exception cref="ArgumentException">The time is not a number.</exception>
    public IReadOnlyList<StateEstimate>? At(double time) => StepList.UpTo(Steps, step => step.Time, time)?.States;

    /// <summary>Estimates the chances from the stays of many subjects, in any order.</summary>
    /// <param name="spells">The stays.</param>
    /// <param name="states">How many states there are; at least 1.</param>
    /// <exception cref="ArgumentException">A stay is in a state, or goes to one, that is not below <paramref name="states"/>.</exception>
    public static StateOccupation Estimate(IReadOnlyList<StateSpell> spells, int states)
    {
        ArgumentNullException.ThrowIfNull(spells);
        Guard.NumberOf(nameof(states), states, 1, short.MaxValue);
        if (spells.Any(spell => spell.State >= states || spell.Next >= states))
        {
            throw new ArgumentException($"States are below {states}.", nameof(spells));
        }

        return spells.Count == 0 ? new([], new int[states, states]) : new SpellWalk(spells, states).Walked();
    }

    /// <summary>One walk through all starts and ends in rising order of time.</summary>
    private sealed class SpellWalk(IReadOnlyList<StateSpell> spells, int states)
    {
        private readonly StateSpell[] _starts = [.. spells.OrderBy(spell => spell.Start)];
        private readonly StateSpell[] _ends = [.. spells.OrderBy(spell => spell.End)];
        private readonly int[] _atRisk = new int[states];
        private readonly int[,] _moves = new int[states, states];
        private int _started;

        internal StateOccupation Walked()
        {
            double first = _starts[0].Start;
            Start(time => time <= first);
            AalenJohansen chances = new(_atRisk);
            List<OccupationStep> steps = [new(first, [.. _atRisk], chances.Estimates())];
            for (int i = 0; i < _ends.Length;)
            {
                double now = _ends[i].End;
                Start(time => time < now);
                int[] before = [.. _atRisk];
                (int after, int[,] moves) = EndAt(now, i);
                if (moves.Cast<int>().Any(count => count > 0))
                {
                    chances.Pass(moves, before);
                    steps.Add(new(now, before, chances.Estimates()));
                }

                i = after;
            }

            return new StateOccupation(steps, _moves);
        }

        private void Start(Func<double, bool> isDue)
        {
            for (; _started < _starts.Length && isDue(_starts[_started].Start); _started++)
            {
                _atRisk[_starts[_started].State]++;
            }
        }

        private (int After, int[,] Moves) EndAt(double time, int first)
        {
            int[,] moves = new int[states, states];
            int i = first;
            for (; i < _ends.Length && _ends[i].End == time; i++)
            {
                _atRisk[_ends[i].State]--;
                if (_ends[i].Next is { } next)
                {
                    moves[_ends[i].State, next]++;
                    _moves[_ends[i].State, next]++;
                }
            }

            return (i, moves);
        }
    }
}
