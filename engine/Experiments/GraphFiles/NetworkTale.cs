using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Gathers what the chronicle says about one network and its members.</summary>
internal sealed class NetworkTale(ResidentId id, Motive motive)
{
    private readonly List<TypeFrom> _types = [];
    private readonly List<MemberSpan> _members = [];
    private readonly Dictionary<uint, int> _present = [];
    private int? _ended;

    public NetworkSpan Network => new(id, motive, _ended, [.. _types]);

    /// <summary>In the order of joining.</summary>
    public IReadOnlyList<MemberSpan> Members => _members;

    public void Change(int tick, NetworkType type) => _types.Add(new TypeFrom(tick, type));

    /// <summary>Whose first letter from the network is also its last was never a member of one that lived.</summary>
    public void Join(uint participant, int tick)
    {
        if (_ended is null && _present.TryAdd(participant, _members.Count))
        {
            _members.Add(new MemberSpan(participant, id, tick, null));
        }
    }

    public void Leave(uint participant, int tick)
    {
        if (_present.Remove(participant, out int place))
        {
            _members[place] = _members[place] with { Until = tick };
        }
    }

    public void End(int tick)
    {
        _ended = tick;
        foreach (int place in _present.Values)
        {
            _members[place] = _members[place] with { Until = tick };
        }

        _present.Clear();
        _present.TrimExcess();
    }
}
