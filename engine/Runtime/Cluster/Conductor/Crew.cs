namespace CoCreation.Sim.Runtime;

/// <summary>The nodes that may host districts: members that are up, have said who they are, and do not wish to leave.</summary>
internal sealed class Crew(string version)
{
    private readonly SortedDictionary<string, string?> _versions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leaving = [];

    /// <summary>Those that have not said who they are.</summary>
    public IReadOnlyList<string> Silent => [.. _versions.Where(node => node.Value is null).Select(node => node.Key)];

    /// <summary>Those that may host, in order of addresses.</summary>
    public IReadOnlyList<string> Ready => [.. _versions.Where(node => node.Value == version && !_leaving.Contains(node.Key)).Select(node => node.Key)];

    /// <summary>Those that wish to leave.</summary>
    public IReadOnlyCollection<string> Leaving => _leaving;

    /// <summary>The first that has another version, and which; null if there is none.</summary>
    public (string Address, string Version)? Foreign =>
        _versions.Where(node => node.Value is not null && node.Value != version).Select(node => ((string, string)?)(node.Key, node.Value!)).FirstOrDefault();

    public void Join(string address) => _versions.TryAdd(address, null);

    public void Present(string address, string itsVersion)
    {
        if (_versions.ContainsKey(address))
        {
            _versions[address] = itsVersion;
        }
    }

    public void WishToLeave(string address) => _leaving.Add(address);

    public void Lose(string address)
    {
        _versions.Remove(address);
        _leaving.Remove(address);
    }
}
