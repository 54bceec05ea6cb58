namespace CoCreation.Sim.Model;

/// <summary>Memberships in a chain, in the order in which they were added: most participants have one or none.</summary>
internal struct MembershipList
{
    private Membership? _first;

    public int Count { get; private set; }

    public readonly Membership? First => _first;

    /// <summary>The membership of a network, or null.</summary>
    public readonly Membership? Of(Kernel.ResidentId network)
    {
        Membership? membership = _first;
        while (membership is not null && membership.Network != network)
        {
            membership = membership.Next;
        }

        return membership;
    }

    /// <summary>Whether one of them has this slot.</summary>
    public readonly bool Occupies(int slot)
    {
        Membership? membership = _first;
        while (membership is not null && membership.Slot != slot)
        {
            membership = membership.Next;
        }

        return membership is not null;
    }

    public void Add(Membership membership)
    {
        ref Membership? end = ref _first;
        while (end is not null)
        {
            end = ref end.Next;
        }

        (end, membership.Next) = (membership, null);
        Count++;
    }

    public void Remove(Membership membership)
    {
        ref Membership? link = ref _first;
        while (link != membership)
        {
            link = ref link!.Next;
        }

        (link, membership.Next) = (membership.Next, null);
        Count--;
    }

    public readonly Membership[] ToArray()
    {
        Membership[] all = new Membership[Count];
        Membership? membership = _first;
        for (int i = 0; i < all.Length; i++)
        {
            (all[i], membership) = (membership!, membership!.Next);
        }

        return all;
    }
}
