namespace CoCreation.Sim.Analysis;

/// <summary>Members of one level on their way between parts.</summary>
internal sealed class LouvainMoves
{
    private readonly LouvainLevel _level;
    private readonly int[] _parts;
    private readonly long[] _degrees;
    private readonly PartTally _tally;
    private readonly bool[] _waits;

    /// <summary>At first each is in a part of its own.</summary>
    internal LouvainMoves(LouvainLevel level)
        : this(level, [.. Enumerable.Range(0, level.Count)])
    {
    }

    /// <summary>At first each is in a given part, numbered below the count of members.</summary>
    internal LouvainMoves(LouvainLevel level, int[] parts)
    {
        _level = level;
        _parts = [.. parts];
        _degrees = new long[level.Count];
        for (int member = 0; member < parts.Length; member++)
        {
            _degrees[parts[member]] += level.Degrees[member];
        }

        _tally = new PartTally(level.Count);
        _waits = new bool[level.Count];
    }

    /// <summary>How many parts are left after <see cref="Run"/>.</summary>
    internal int PartCount { get; private set; }

    /// <summary>
    /// Asks all members, then those of whom a neighbour moved away, until none moves. Every move raises modularity, in whole numbers, so it
    /// ends. Returns the part of each member, numbered from 0.
    /// </summary>
    internal int[] Run(ChanceSequence chance)
    {
        int[] order = [.. Enumerable.Range(0, _level.Count)];
        chance.Shuffle(order);
        Array.Fill(_waits, true);
        for (bool moved = true; moved;)
        {
            moved = Round(order);
        }

        Number();
        return [.. _parts];
    }

    internal double Modularity()
    {
        long within = 0;
        for (int member = 0; member < _parts.Length; member++)
        {
            within += _level.Inner[member];
            for (int i = _level.Starts[member]; i < _level.Starts[member + 1]; i++)
            {
                within += _parts[_level.Neighbours[i]] == _parts[member] ? _level.Ties[i] : 0;
            }
        }

        return Analysis.Modularity.Of(within, _degrees, _level.Ends);
    }

    /// <summary>The level above, whose members are the parts.</summary>
    internal LouvainLevel Merged() => new PartMerge(_level, _parts, PartCount).Merged(_tally);

    private bool Round(int[] order)
    {
        bool moved = false;
        foreach (int member in order)
        {
            if (_waits[member] && Ask(member))
            {
                moved = true;
            }
        }

        return moved;
    }

    private bool Ask(int member)
    {
        _waits[member] = false;
        (int own, long degree) = (_parts[member], _level.Degrees[member]);
        for (int i = _level.Starts[member]; i < _level.Starts[member + 1]; i++)
        {
            _tally.Add(_parts[_level.Neighbours[i]], _level.Ties[i]);
        }

        _degrees[own] -= degree;
        (int best, long most) = (own, (_tally[own] * _level.Ends) - (_degrees[own] * degree));
        foreach (int part in _tally.Found)
        {
            long gain = (_tally[part] * _level.Ends) - (_degrees[part] * degree);
            (best, most) = gain > most ? (part, gain) : (best, most);
        }

        _tally.Clear();
        _degrees[best] += degree;
        _parts[member] = best;
        if (best != own)
        {
            Wake(member, best);
        }

        return best != own;
    }

    private void Wake(int member, int part)
    {
        for (int i = _level.Starts[member]; i < _level.Starts[member + 1]; i++)
        {
            _waits[_level.Neighbours[i]] |= _parts[_level.Neighbours[i]] != part;
        }
    }

    /// <summary>Numbers parts in order of their lowest member.</summary>
    private void Number()
    {
        int[] numbers = new int[_level.Count];
        Array.Clear(_degrees);
        PartCount = 0;
        for (int member = 0; member < _parts.Length; member++)
        {
            ref int number = ref numbers[_parts[member]];
            number = number == 0 ? ++PartCount : number;
            _parts[member] = number - 1;
            _degrees[number - 1] += _level.Degrees[member];
        }
    }
}
