using Akka.Actor;
using Akka.Cluster;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <content>Nodes that come and go.</content>
internal sealed partial class ClusterConductor
{
    private void Greet()
    {
        foreach (string address in _crew.Silent)
        {
            NodeHost.At(Context.System, address).Tell(new ClusterMessage.Hello(), Self);
        }
    }

    private void Meet(ClusterMessage.Present present)
    {
        _crew.Present(AddressOf(Sender), present.Version);
        if (_crew.Foreign is { } foreign)
        {
            _trouble = new Bilingual(
                $"{foreign.Address} has version {foreign.Version} and hosts nothing",
                $"{foreign.Address} hat Version {foreign.Version} und bekommt keine Bezirke");
        }

        if (_order is not null && present.Order?.Name == _order.Name)
        {
            // The run was under way before, perhaps with more nodes: it goes on with those that are there.
            _wanted = 1;
        }
        else if (_order is null && present.Order is { } order && !_isOver)
        {
            // The conductor of before is gone, what it did is not.
            Adopt(order, 1);
        }
    }

    private void Lose(Member member)
    {
        string address = member.Address.ToString();
        _crew.Lose(address);
        if (address == Own)
        {
            _isOver = true;
        }
        else if (_epoch?.PlaceOf(address) >= 0 && _state is ClusterState.Opening or ClusterState.Running)
        {
            string lost = $"{member.Address.Host}:{member.Address.Port}";
            GoBack(new Bilingual($"{lost} was lost", $"{lost} ging verloren"));
        }
    }

    private void LetLeave(string address)
    {
        _crew.WishToLeave(address);
        if (_state == ClusterState.Running && _epoch!.PlaceOf(address) >= 0)
        {
            _epoch.Halt();
            CaptureIfThere();
            return;
        }

        bool isHosting = _state == ClusterState.Opening && _epoch!.PlaceOf(address) >= 0;
        SayGoodbye();
        if (isHosting && !_isOver)
        {
            GoBack(null);
        }
    }

    private void SayGoodbye()
    {
        foreach (string address in _crew.Leaving)
        {
            _isOver |= address == Own;
            NodeHost.At(Context.System, address).Tell(new ClusterMessage.MayLeave(), Self);
        }
    }
}
