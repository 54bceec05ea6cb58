namespace CoCreation.Sim.Analysis;

/// <summary>Makes the members of a part one, in time linear in the rows of neighbours.</summary>
/// <param name="level">The level of the members.</param>
/// <param name="parts">The part of each member.</param>
/// <param name="count">How many parts there are.</param>
internal sealed class PartMerge(LouvainLevel level, int[] parts, int count)
{
    private readonly int[] _starts = new int[count + 1];
    private readonly long[] _degrees = new long[count];
    private readonly long[] _inner = new long[count];
    private readonly List<int> _neighbours = [];
    private readonly List<int> _ties = [];

    internal LouvainLevel Merged(PartTally tally)
    {
        int[] members = ByPart(out int[] begins);
        for (int part = 0; part < count; part++)
        {
            foreach (int member in members.AsSpan(begins[part], begins[part + 1] - begins[part]))
            {
                Tally(member, tally);
            }

            _inner[part] += tally[part];
            foreach (int neighbour in tally.Found)
            {
                if (neighbour != part)
                {
                    _neighbours.Add(neighbour);
                    _ties.Add((int)tally[neighbour]);
                }
            }

            tally.Clear();
            _starts[part + 1] = _neighbours.Count;
        }

        return new(_starts, [.. _neighbours], [.. _ties], _degrees, _inner, level.Ends);
    }

    private void Tally(int member, PartTally tally)
    {
        _degrees[parts[member]] += level.Degrees[member];
        _inner[parts[member]] += level.Inner[member];
        for (int i = level.Starts[member]; i < level.Starts[member + 1]; i++)
        {
            tally.Add(parts[level.Neighbours[i]], level.Ties[i]);
        }
    }

    private int[] ByPart(out int[] begins)
    {
        begins = new int[count + 1];
        foreach (int part in parts)
        {
            begins[part + 1]++;
        }

        for (int part = 0; part < count; part++)
        {
            begins[part + 1] += begins[part];
        }

        int[] next = [.. begins];
        int[] members = new int[parts.Length];
        for (int member = 0; member < parts.Length; member++)
        {
            members[next[parts[member]]++] = member;
        }

        return members;
    }
}
