using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Tables;

public sealed class ChronicleTableTests
{
    private static readonly ResidentId Ann = ResidentId.OfParticipant(17);
    private static readonly ResidentId Network = Made.Network(3, 8);

    [Fact]
    public void Header_OfTheTable_NamesItsColumns() =>
        Assert.Equal(
            "tick,resident,sequence,event,network,motive,invited,inviter,reason,phoenix,since,until,netBenefit,from,to,renewed,members,terms",
            Lines()[0]);

    [Fact]
    public void Add_EveryKind_HasItsRow()
    {
        var life = Made.LifeOfModel(Made.Life(NetworkType.Lament, 20));
        string[] expected =
        [
            "9,17,0,founded,3@8,vent,4,,,,,,,,,,,",
            "9,17,1,accepted,3@8,,,5,,,,,,,,,,trust=0.5;fit=0.25;probability=0.125",
            "9,17,2,joined,3@8,,,,,,,,,,,,,",
            "9,17,3,left,3@8,,,,ownChoice,true,,,,,,,,averageBenefit=0.01;trust=0.5;belonging=0.02;outsideOption=0.03;probability=0.1",
            "9,17,4,left,3@8,,,,forGood,false,,,,,,,,",
            "9,17,5,settled,3@8,,,,dissolved,,2,9,-0.5,,,,,",
            "9,3@8,6,typeChanged,3@8,,,,,,,,,loose,coCreation,,,monitor=0;tap=0;lament=0.1;coCreate=0.5;idle=0.4",
            "9,3@8,7,completed,3@8,,,,,,,,,,,true,,",
            "9,3@8,8,dissolved,3@8,,,,tooFew,,,,,,,,2,activity=0.6",
        ];
        var lines = Lines(
            (Ann, new NetworkFounded(Network, Motive.Vent, 4)),
            (Ann, new InvitationAccepted(Network, 5, new AcceptTerms(0.5, 0.25, 0.125))),
            (Ann, new Joined(Network)),
            (Ann, new MemberLeft(Network, LeaveReason.OwnChoice, new LeaveTerms(0.01, 0.5, 0.02, 0.03, 0.1), true)),
            (Ann, new MemberLeft(Network, LeaveReason.ForGood, null, false)),
            (Ann, new MembershipSettled(Network, 2, 9, LeaveReason.Dissolved, -0.5)),
            (Network, new TypeChanged(NetworkType.Loose, NetworkType.CoCreation, [0, 0, 0.1, 0.5, 0.4])),
            (Network, new ProjectCompleted(true)),
            (Network, new NetworkDissolved(EndReason.TooFew, 2, 0.6, life)));
        Assert.Equal(expected, lines[1..]);
    }

    [Fact]
    public void RowsOf_WeeksOfNetworks_AreLeftOut() =>
        Assert.Single(Lines((Network, new NetworkWeek(3, 2, NetworkType.Loose, 0, 0, 0, 0, 0.3, 0, 0.5))));

    [Fact]
    public void Add_EveryOccurrenceOfTheModel_IsKnown()
    {
        var kinds = typeof(Joined).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Occurrence)) && !type.IsAssignableTo(typeof(Decision)));
        Assert.Equal(8, kinds.Count(kind => kind != typeof(NetworkWeek)));
    }

    private static string[] Lines(params (ResidentId, Occurrence)[] entries) =>
        Made.Csv(ChronicleTable.Layout, ChronicleTable.RowsOf(Made.Tick(9, entries).Chronicle)).TrimEnd('\n').Split('\n');
}
