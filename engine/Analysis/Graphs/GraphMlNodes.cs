namespace CoCreation.Sim.Analysis;

/// <summary>
/// The labels of a graph as they are met, each with a number from 0 on: as a node, or first as the end of an edge, since a file may name edges
/// before their nodes.
/// </summary>
internal sealed class GraphMlNodes
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _labels = [];
    private readonly List<bool> _isThere = [];
    private readonly List<int> _order = [];
    private readonly Dictionary<int, List<MemberFact>> _facts = [];

    /// <summary>How many nodes there are.</summary>
    public int Count => _order.Count;

    /// <summary>The labels of nodes, in the order of the file.</summary>
    public IEnumerable<string> Labels => _order.Select(number => _labels[number]);

    /// <summary>The number of a label, of a node or not.</summary>
    public int NumberOf(string label)
    {
        if (!_numbers.TryGetValue(label, out int number))
        {
            number = _labels.Count;
            _numbers.Add(label, number);
            _labels.Add(label);
            _isThere.Add(false);
        }

        return number;
    }

    /// <summary>The label of a number.</summary>
    public string LabelOf(int number) => _labels[number];

    /// <summary>Whether there is a node of that number.</summary>
    public bool IsThere(int number) => _isThere[number];

    /// <summary>Adds a node; false if it is there.</summary>
    public bool TryAdd(int number)
    {
        if (_isThere[number])
        {
            return false;
        }

        _isThere[number] = true;
        _order.Add(number);
        return true;
    }

    /// <summary>Adds what the file says of a node; most files say nothing of most nodes.</summary>
    public void Add(int number, MemberFact fact)
    {
        if (!_facts.TryGetValue(number, out List<MemberFact>? facts))
        {
            _facts.Add(number, facts = []);
        }

        facts.Add(fact);
    }

    /// <summary>The nodes as members, in the order of the file.</summary>
    public IReadOnlyList<MemberRow> Members()
    {
        MemberRow[] rows = new MemberRow[Count];
        for (int i = 0; i < rows.Length; i++)
        {
            int number = _order[i];
            rows[i] = new MemberRow(_labels[number], _facts.TryGetValue(number, out List<MemberFact>? facts) ? facts : []);
        }

        return rows;
    }

    /// <summary>The labels of nodes in their order; at each number, the place of its label among them.</summary>
    public string[] Sorted(out int[] places)
    {
        string[] sorted = LabelOrder.Sort(Labels);
        places = new int[_labels.Count];
        for (int place = 0; place < sorted.Length; place++)
        {
            places[_numbers[sorted[place]]] = place;
        }

        return sorted;
    }
}
