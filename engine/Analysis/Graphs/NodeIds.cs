namespace CoCreation.Sim.Analysis;

/// <summary>The ids of the nodes of a file: each there once, and known to every edge.</summary>
internal sealed class NodeIds
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Takes in the id of the next node. Returns it without what XML cannot hold.</summary>
    /// <exception cref="ArgumentException">It is blank, or was there before.</exception>
    public string Add(string id)
    {
        string clean = XmlText.Clean(id);
        if (string.IsNullOrWhiteSpace(clean))
        {
            throw new ArgumentException($"The id of a node is not blank, as '{id}' is.");
        }

        return _ids.Add(clean) ? clean : throw new ArgumentException($"The node '{clean}' is there twice.");
    }

    /// <summary>The id of the end of an edge, without what XML cannot hold.</summary>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public string Of(string end)
    {
        string clean = XmlText.Clean(end);
        return _ids.Contains(clean) ? clean : throw new ArgumentException($"There is no node '{clean}'.");
    }

    /// <summary>Refuses attributes of which two have one name.</summary>
    public static void CheckNames(IEnumerable<GraphField> attributes, params ReadOnlySpan<string> taken)
    {
        HashSet<string> names = [.. taken];
        foreach (GraphField attribute in attributes)
        {
            string name = XmlText.Clean(attribute.Name);
            if (string.IsNullOrWhiteSpace(name) || !names.Add(name))
            {
                throw new ArgumentException($"The name '{name}' of an attribute is blank or taken.", nameof(attributes));
            }
        }
    }
}
