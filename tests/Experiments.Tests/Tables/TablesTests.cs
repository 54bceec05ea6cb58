using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Tables;

public sealed class TablesTests
{
    [Fact]
    public void TicksTable_OfARun_HasARowForEveryTick()
    {
        var run = Made.Run(0) with { Rows = [Made.Row(0), Made.Row(1, (Total.Output, 1.5), (Total.Dormant, 2))] };
        Assert.Equal(
            """
            tick,digest,output,dividends,acts,talk,work,trust,joined,left,founded,dissolved,phoenixes,participants,members,competition,ignorance,lament,coCreation,loose,dormant
            0,0000000000000abc,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
            1,0000000000000abd,1.5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2

            """.ReplaceLineEndings("\n"),
            Made.Csv(TicksTable.Layout, run.Rows));
    }

    [Fact]
    public void NetworksTable_OfARun_HasARowForEveryNetwork()
    {
        var ended = Made.Record(Made.Life(NetworkType.Lament, 20) with { Output = 2.5, Talk = 7 }, EndReason.TooFew, -1, 3) with { Phoenixes = 1 };
        var living = Made.Record(Made.Life(NetworkType.CoCreation, 8));
        Assert.Equal(
            """
            network,founder,founded,motive,ended,reason,weeks,peakMembers,memberWeeks,output,talk,completed,competitionWeeks,ignoranceWeeks,lamentWeeks,coCreationWeeks,looseWeeks,dormantWeeks,type,typeInWeek12,phoenixes,memberships,netBenefit,negativeShare,gini
            1@0,1,0,learn,20,tooFew,20,5,200,2.5,7,0,0,0,15,0,0,0,lament,lament,1,2,2,0.5,0.5
            1@0,1,0,learn,,,8,5,80,0,0,0,0,0,0,3,0,0,loose,,0,0,0,,

            """.ReplaceLineEndings("\n"),
            Made.Csv(NetworksTable.Layout, [ended, living]));
    }

    [Fact]
    public void NetworkTicksTable_OfATick_HasARowForEveryWeek()
    {
        var tick = Made.Tick(
            9,
            (Made.Network(3, 8), new NetworkWeek(3, 2, NetworkType.Lament, 0.1, 0.2, 0.3, 0.4, 0.5, 1.5, 0.25)),
            (Made.Network(3, 8), new Joined(Made.Network(3, 8))),
            (Made.Network(4, 8), new NetworkWeek(3, 0, NetworkType.Dormant, 0, 0, 0, 0, 0.3, 0, 0)));
        Assert.Equal(
            """
            tick,network,members,acts,monitor,tap,lament,coCreate,idle,output,trust,type
            9,3@8,3,2,0.1,0.2,0.3,0.4,0.5,1.5,0.25,lament
            9,4@8,3,0,0,0,0,0,0.3,0,,dormant

            """.ReplaceLineEndings("\n"),
            Made.Csv(NetworkTicksTable.Layout, NetworkTicksTable.RowsOf(tick.Chronicle)));
    }

    [Fact]
    public void TiesTable_OneSidedTie_HasEmptyCells() =>
        Assert.Equal(
            """
            tick,from,to,trustThere,ledgerThere,controlThere,declinedThere,trustBack,ledgerBack,controlBack,declinedBack
            52,3,8,0.5,-1,0.25,true,,,,

            """.ReplaceLineEndings("\n"),
            Made.Csv(TiesTable.Layout, [new TieEntry(52, new TieRow(3, 8, new TieSide(0.5, -1, 0.25, true), null))]));

    [Fact]
    public void ParticipantsTable_OfTwoDomains_HasTheirColumns()
    {
        ParticipantRow row = new()
        {
            Id = 17, Arrived = 0, Persona = Persona.CoCreator, Motives = [0.1, 0.2, 0.3, 0.4], Sharing = "open", TrustModel = "beta",
            Standing = 1.5, Exposure = 0.5, Strain = 0.25, Knowledge = [0.75, 0.125], Ties = 9,
            Networks = [Made.Network(3, 8), Made.Network(17, 83)], IsGone = false,
        };
        Assert.Equal(
            """
            participant,label,arrived,persona,control,learn,vent,create,sharing,trustModel,standing,exposure,strain,knowledge1,knowledge2,ties,memberships,networks,gone,phoenixes
            17,'=ann,0,coCreator,0.1,0.2,0.3,0.4,open,beta,1.5,0.5,0.25,0.75,0.125,9,2,3@8;17@83,false,1

            """.ReplaceLineEndings("\n"),
            Made.Csv(ParticipantsTable.Layout(2), [new ParticipantEntry(row, 1, "=ann")]));
    }
}
