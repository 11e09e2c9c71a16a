BEGIN TRANSACTION;
CREATE TABLE baseline (tenant INTEGER PRIMARY KEY REFERENCES tenant(id) ON DELETE CASCADE, generation TEXT NOT NULL, origin TEXT NOT NULL, loaded INTEGER NOT NULL, asked INTEGER NOT NULL, records INTEGER NOT NULL, changes INTEGER NOT NULL, change_seconds INTEGER NOT NULL, sum INTEGER);
CREATE TABLE baseline_runs (id INTEGER PRIMARY KEY, tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, bucket INTEGER NOT NULL, runs BLOB NOT NULL);
CREATE TABLE cycle (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, state TEXT NOT NULL, as_of INTEGER, started INTEGER NOT NULL, finished INTEGER, devices INTEGER NOT NULL DEFAULT 0, source TEXT NOT NULL DEFAULT '', source_has_cvss INTEGER NOT NULL DEFAULT 1, reason TEXT NOT NULL DEFAULT '', notices TEXT NOT NULL DEFAULT '[]', missing TEXT NOT NULL DEFAULT '[]', fleet_notices TEXT NOT NULL DEFAULT '{}', profile TEXT NOT NULL DEFAULT '', completeness_floor INTEGER NOT NULL DEFAULT 50, merged TEXT NOT NULL DEFAULT '[]', sum INTEGER, fault TEXT NOT NULL DEFAULT '', completes INTEGER);
INSERT INTO "cycle" VALUES(1,'2932e2fc-1e42-476c-a02a-0ee5899552f1',1,'complete',17959318290000000,17959318290000000,17959318290000000,12,'bulk',1,'','[{"args":[{"context":"Source","text":"in bulk"},"0.0",{"context":"Poll","n":1,"text":"%n call(s)"},"3",{"args":[{"args":["0.0",{"context":"Source","text":"device by device"}],"context":"Poll","text":"%1 min %2"},{"context":"Poll","text":" and "},{"args":["1.0",{"context":"Source","text":"from export files"}],"context":"Poll","text":"%1 min %2"}],"context":"","text":"%1%2%3"}],"context":"Poll","text":"Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5."}]','[]','{"mergedRecords":0,"recordsWithoutId":0,"repeatedRecords":0,"replacedText":0,"rowsOfOtherDevices":0}','{
  "schema": "trustgauge/profile/1",
  "name": "Trustgauge default",
  "pillars": {"critical": 75, "operational": 25},
  "weights": {
    "riskLow": 15,
    "riskMedium": 35,
    "riskHigh": 55,
    "exposureMedium": 6,
    "exposureHigh": 10,
    "avNotReporting": 16,
    "avDisabled": 28,
    "notOnboarded": 7,
    "healthInactive": 15,
    "healthImpaired": 20,
    "inactiveUnder1Day": 0,
    "inactive1To3Days": 10,
    "inactive4To7Days": 20,
    "inactive8To14Days": 30,
    "inactiveOver14Days": 40,
    "criticalCves": 40
  },
  "thresholds": {"inactiveDays": [1, 4, 8, 15], "graceHours": 6, "cvss": 9.0, "cveCap": 10},
  "cveMode": "linear",
  "nullCvss": "ignore",
  "normalisation": "attainable",
  "unknown": "clear"
}
',50,'[]',4012527103010320455,'',1);
INSERT INTO "cycle" VALUES(2,'9c58aa31-c4a9-4ec4-9a51-754e2b4ea6ae',1,'complete',17959318310000000,17959318310000000,17959318310000000,12,'bulk',1,'','[{"args":[{"context":"Source","text":"in bulk"},"0.0",{"context":"Poll","n":1,"text":"%n call(s)"},"3",{"args":[{"args":["0.0",{"context":"Source","text":"device by device"}],"context":"Poll","text":"%1 min %2"},{"context":"Poll","text":" and "},{"args":["1.0",{"context":"Source","text":"from export files"}],"context":"Poll","text":"%1 min %2"}],"context":"","text":"%1%2%3"}],"context":"Poll","text":"Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5."}]','[]','{"mergedRecords":0,"recordsWithoutId":0,"repeatedRecords":0,"replacedText":0,"rowsOfOtherDevices":0}','{
  "schema": "trustgauge/profile/1",
  "name": "Trustgauge default",
  "pillars": {"critical": 75, "operational": 25},
  "weights": {
    "riskLow": 15,
    "riskMedium": 35,
    "riskHigh": 55,
    "exposureMedium": 6,
    "exposureHigh": 10,
    "avNotReporting": 16,
    "avDisabled": 28,
    "notOnboarded": 7,
    "healthInactive": 15,
    "healthImpaired": 20,
    "inactiveUnder1Day": 0,
    "inactive1To3Days": 10,
    "inactive4To7Days": 20,
    "inactive8To14Days": 30,
    "inactiveOver14Days": 40,
    "criticalCves": 40
  },
  "thresholds": {"inactiveDays": [1, 4, 8, 15], "graceHours": 6, "cvss": 9.0, "cveCap": 10},
  "cveMode": "linear",
  "nullCvss": "ignore",
  "normalisation": "attainable",
  "unknown": "clear"
}
',50,'[]',-7266732830275551434,'',2);
INSERT INTO "cycle" VALUES(3,'686b8e6e-9859-4efb-9415-4619c2c5a911',1,'complete',17959318330000000,17959318330000000,17959318340000000,9,'perDevice',1,'','[{"args":[{"context":"Source","text":"device by device"},"0.0",{"context":"Poll","n":9,"text":"%n call(s)"},"2",{"args":[{"args":["0.0",{"context":"Source","text":"in bulk"}],"context":"Poll","text":"%1 min %2"},{"context":"Poll","text":" and "},{"args":["1.0",{"context":"Source","text":"from export files"}],"context":"Poll","text":"%1 min %2"}],"context":"","text":"%1%2%3"}],"context":"Poll","text":"Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5."},{"args":["12"],"context":"Poll","n":9,"text":"The list has %n device(s) only; that of the cycle before had %1."}]','[]','{"mergedRecords":0,"recordsWithoutId":0,"repeatedRecords":0,"replacedText":0,"rowsOfOtherDevices":0}','{
  "schema": "trustgauge/profile/1",
  "name": "Trustgauge default",
  "pillars": {"critical": 75, "operational": 25},
  "weights": {
    "riskLow": 15,
    "riskMedium": 35,
    "riskHigh": 55,
    "exposureMedium": 6,
    "exposureHigh": 10,
    "avNotReporting": 16,
    "avDisabled": 28,
    "notOnboarded": 7,
    "healthInactive": 15,
    "healthImpaired": 20,
    "inactiveUnder1Day": 0,
    "inactive1To3Days": 10,
    "inactive4To7Days": 20,
    "inactive8To14Days": 30,
    "inactiveOver14Days": 40,
    "criticalCves": 40
  },
  "thresholds": {"inactiveDays": [1, 4, 8, 15], "graceHours": 6, "cvss": 9.0, "cveCap": 10},
  "cveMode": "linear",
  "nullCvss": "ignore",
  "normalisation": "attainable",
  "unknown": "clear"
}
',50,'[]',6012983376949155185,'',3);
INSERT INTO "cycle" VALUES(4,'fdd9b888-525a-4ac8-9a74-ba128167b549',1,'complete',17959318360000000,17959318360000000,17959318360000000,13,'bulk',1,'','[{"args":[{"context":"Source","text":"in bulk"},"0.0",{"context":"Poll","n":1,"text":"%n call(s)"},"3",{"args":[{"args":["0.0",{"context":"Source","text":"device by device"}],"context":"Poll","text":"%1 min %2"},{"context":"Poll","text":" and "},{"args":["1.0",{"context":"Source","text":"from export files"}],"context":"Poll","text":"%1 min %2"}],"context":"","text":"%1%2%3"}],"context":"Poll","text":"Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5."}]','[]','{"mergedRecords":0,"recordsWithoutId":0,"repeatedRecords":0,"replacedText":0,"rowsOfOtherDevices":0}','{
  "schema": "trustgauge/profile/1",
  "name": "Trustgauge default",
  "pillars": {"critical": 75, "operational": 25},
  "weights": {
    "riskLow": 15,
    "riskMedium": 35,
    "riskHigh": 55,
    "exposureMedium": 6,
    "exposureHigh": 10,
    "avNotReporting": 16,
    "avDisabled": 28,
    "notOnboarded": 7,
    "healthInactive": 15,
    "healthImpaired": 20,
    "inactiveUnder1Day": 0,
    "inactive1To3Days": 10,
    "inactive4To7Days": 20,
    "inactive8To14Days": 30,
    "inactiveOver14Days": 40,
    "criticalCves": 40
  },
  "thresholds": {"inactiveDays": [1, 4, 8, 15], "graceHours": 6, "cvss": 9.0, "cveCap": 10},
  "cveMode": "linear",
  "nullCvss": "ignore",
  "normalisation": "attainable",
  "unknown": "clear"
}
',50,'[]',7304708631836462733,'',4);
INSERT INTO "cycle" VALUES(5,'2a27fbc3-0b61-40e3-addf-21ba4af7b4a1',1,'complete',17959318370000000,17959318370000000,17959318370000000,12,'bulk',1,'','[{"args":[{"context":"Source","text":"in bulk"},"0.0",{"context":"Poll","n":1,"text":"%n call(s)"},"3",{"args":[{"args":["0.0",{"context":"Source","text":"device by device"}],"context":"Poll","text":"%1 min %2"},{"context":"Poll","text":" and "},{"args":["1.0",{"context":"Source","text":"from export files"}],"context":"Poll","text":"%1 min %2"}],"context":"","text":"%1%2%3"}],"context":"Poll","text":"Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5."}]','[]','{"mergedRecords":0,"recordsWithoutId":0,"repeatedRecords":0,"replacedText":0,"rowsOfOtherDevices":0}','{
  "schema": "trustgauge/profile/1",
  "name": "Trustgauge default",
  "pillars": {"critical": 75, "operational": 25},
  "weights": {
    "riskLow": 15,
    "riskMedium": 35,
    "riskHigh": 55,
    "exposureMedium": 6,
    "exposureHigh": 10,
    "avNotReporting": 16,
    "avDisabled": 28,
    "notOnboarded": 7,
    "healthInactive": 15,
    "healthImpaired": 20,
    "inactiveUnder1Day": 0,
    "inactive1To3Days": 10,
    "inactive4To7Days": 20,
    "inactive8To14Days": 30,
    "inactiveOver14Days": 40,
    "criticalCves": 40
  },
  "thresholds": {"inactiveDays": [1, 4, 8, 15], "graceHours": 6, "cvss": 9.0, "cveCap": 10},
  "cveMode": "linear",
  "nullCvss": "ignore",
  "normalisation": "attainable",
  "unknown": "clear"
}
',50,'[]',7562964714276828133,'',5);
CREATE TABLE device (id INTEGER PRIMARY KEY, tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, machine_id TEXT NOT NULL, had_until INTEGER, had_completes INTEGER, UNIQUE (tenant, machine_id));
INSERT INTO "device" VALUES(1,1,'091236e5c599f22234ea2201ad6888c12884fb4d',NULL,NULL);
INSERT INTO "device" VALUES(2,1,'27478bafb6e749359615714316bda0ccc1c86c77',NULL,NULL);
INSERT INTO "device" VALUES(3,1,'3e18d11b3fc3e339c59cf409107e0ee01d7defe1',NULL,NULL);
INSERT INTO "device" VALUES(4,1,'5eb52196be4b5f132a95d071bff0263e6ac7fbc6',17959318310000000,2);
INSERT INTO "device" VALUES(5,1,'61c34f37ecd1e0eec0203bb57e3a4cc493de11e6',17959318310000000,2);
INSERT INTO "device" VALUES(6,1,'6d691883ce91f59fab60547405eaea791f3eec46',17959318310000000,2);
INSERT INTO "device" VALUES(7,1,'734b557a72e1826ab0e287a1f8b11f4dc1bd4ab3',NULL,NULL);
INSERT INTO "device" VALUES(8,1,'918ddd0d539974ad7275c91a9bf020e3a61a2e30',NULL,NULL);
INSERT INTO "device" VALUES(9,1,'91c3886c01f128b39648f1b6fa4a7a6fdff57076',NULL,NULL);
INSERT INTO "device" VALUES(10,1,'940dbe4f6bce90c28dde4d046ff8abb309b19c94',NULL,NULL);
INSERT INTO "device" VALUES(11,1,'bd0db76b4bc4b76a80dff0936369396aadf09dac',NULL,NULL);
INSERT INTO "device" VALUES(12,1,'f1a55e438ad13183309020fdde7fd83512a452bd',NULL,NULL);
INSERT INTO "device" VALUES(13,1,'9f45d338c2431cbbc7261d273ee338a2bbc91023',17959318360000000,4);
CREATE TABLE device_seen (device INTEGER NOT NULL REFERENCES device(id) ON DELETE CASCADE, from_cycle INTEGER NOT NULL, to_cycle INTEGER, last_seen INTEGER, PRIMARY KEY (device, from_cycle)) WITHOUT ROWID;
INSERT INTO "device_seen" VALUES(1,1,2,17814758322500000);
INSERT INTO "device_seen" VALUES(1,2,3,17814794322500000);
INSERT INTO "device_seen" VALUES(1,3,4,17814830322500000);
INSERT INTO "device_seen" VALUES(1,4,5,17814866322500000);
INSERT INTO "device_seen" VALUES(1,5,NULL,17815730322500000);
INSERT INTO "device_seen" VALUES(2,1,2,17814707440000000);
INSERT INTO "device_seen" VALUES(2,2,3,17814743440000000);
INSERT INTO "device_seen" VALUES(2,3,4,17814779440000000);
INSERT INTO "device_seen" VALUES(2,4,5,17814815440000000);
INSERT INTO "device_seen" VALUES(2,5,NULL,17815679440000000);
INSERT INTO "device_seen" VALUES(3,1,2,17814404407818000);
INSERT INTO "device_seen" VALUES(3,2,3,17814440407818000);
INSERT INTO "device_seen" VALUES(3,3,4,17814476407818000);
INSERT INTO "device_seen" VALUES(3,4,5,17814512407818000);
INSERT INTO "device_seen" VALUES(3,5,NULL,17815376407818000);
INSERT INTO "device_seen" VALUES(4,1,2,17814013519300000);
INSERT INTO "device_seen" VALUES(4,2,3,17814049519300000);
INSERT INTO "device_seen" VALUES(4,4,5,17814121519300000);
INSERT INTO "device_seen" VALUES(4,5,NULL,17814985519300000);
INSERT INTO "device_seen" VALUES(5,1,2,17814147933160000);
INSERT INTO "device_seen" VALUES(5,2,3,17814183933160000);
INSERT INTO "device_seen" VALUES(5,4,5,17814255933160000);
INSERT INTO "device_seen" VALUES(5,5,NULL,17815119933160000);
INSERT INTO "device_seen" VALUES(6,1,3,NULL);
INSERT INTO "device_seen" VALUES(6,4,NULL,NULL);
INSERT INTO "device_seen" VALUES(7,1,2,17814750820020000);
INSERT INTO "device_seen" VALUES(7,2,3,17814786820020000);
INSERT INTO "device_seen" VALUES(7,3,4,17814822820020000);
INSERT INTO "device_seen" VALUES(7,4,5,17814858820020000);
INSERT INTO "device_seen" VALUES(7,5,NULL,17815722820020000);
INSERT INTO "device_seen" VALUES(8,1,2,17814775912550000);
INSERT INTO "device_seen" VALUES(8,2,3,17814811912550000);
INSERT INTO "device_seen" VALUES(8,3,4,17814847912550000);
INSERT INTO "device_seen" VALUES(8,4,5,17814883912550000);
INSERT INTO "device_seen" VALUES(8,5,NULL,17815747912550000);
INSERT INTO "device_seen" VALUES(9,1,2,17814363546246500);
INSERT INTO "device_seen" VALUES(9,2,3,17814399546246500);
INSERT INTO "device_seen" VALUES(9,3,4,17814435546246500);
INSERT INTO "device_seen" VALUES(9,4,5,17814471546246500);
INSERT INTO "device_seen" VALUES(9,5,NULL,17815335546246500);
INSERT INTO "device_seen" VALUES(10,1,2,17814081575990000);
INSERT INTO "device_seen" VALUES(10,2,3,17814117575990000);
INSERT INTO "device_seen" VALUES(10,3,4,17814153575990000);
INSERT INTO "device_seen" VALUES(10,4,5,17814189575990000);
INSERT INTO "device_seen" VALUES(10,5,NULL,17815053575990000);
INSERT INTO "device_seen" VALUES(11,1,2,17814066006537500);
INSERT INTO "device_seen" VALUES(11,2,3,17814102006537500);
INSERT INTO "device_seen" VALUES(11,3,4,17814138006537500);
INSERT INTO "device_seen" VALUES(11,4,5,17814174006537500);
INSERT INTO "device_seen" VALUES(11,5,NULL,17815038006537500);
INSERT INTO "device_seen" VALUES(12,1,2,17814760369498864);
INSERT INTO "device_seen" VALUES(12,2,3,17814796369498864);
INSERT INTO "device_seen" VALUES(12,3,4,17814832369498864);
INSERT INTO "device_seen" VALUES(12,4,5,17814868369498864);
INSERT INTO "device_seen" VALUES(12,5,NULL,17815732369498864);
INSERT INTO "device_seen" VALUES(13,4,5,17814178621100000);
CREATE TABLE device_state (device INTEGER NOT NULL REFERENCES device(id) ON DELETE CASCADE, from_cycle INTEGER NOT NULL, to_cycle INTEGER, hash INTEGER NOT NULL, name TEXT, risk TEXT, exposure TEXT, onboarding TEXT, health TEXT, av_status TEXT, av_mode TEXT, os TEXT, os_version TEXT, device_group TEXT, tags TEXT, entra_id TEXT, cve_knowledge INTEGER NOT NULL, cves TEXT, PRIMARY KEY (device, from_cycle)) WITHOUT ROWID;
INSERT INTO "device_state" VALUES(1,1,NULL,8044296327578465820,'OSA-EXE-L00005','None','Low','Onboarded','Active','','0','Windows10','21H2','Offices Americas','','d380e75a-5414-4e06-a801-1978d9170310',2,'');
INSERT INTO "device_state" VALUES(2,1,4,-5863384262410335441,'before it was renamed','Low','Low','Onboarded','Active','','0','Windows10','22H2','Offices Europe','','',2,'72:1;78:2;79:1;82:1;88:1;99:1');
INSERT INTO "device_state" VALUES(2,4,5,5769350655442732673,'prg-hrs-l00008.corp.contoso.example','Low','Low','Onboarded','Active','','0','Windows10','22H2','Offices Europe','','2d69e5f3-6ca9-4f42-adf5-20a0e10063ac',2,'77:1;78:2;79:1;82:1;88:1;99:1');
INSERT INTO "device_state" VALUES(2,5,NULL,-6304611478041159050,'prg-hrs-l00008.corp.contoso.example','Low','Low','Onboarded','Active','','0','Windows10','22H2','Offices Europe','','2d69e5f3-6ca9-4f42-adf5-20a0e10063ac',2,'72:1;78:2;79:1;82:1;88:1;99:1');
INSERT INTO "device_state" VALUES(3,1,NULL,3087666116039063318,'db-dub-0003.corp.contoso.example','None','Low','Onboarded','Active','','0','RedHatEnterpriseLinux','9.5','Servers','legacy','',2,'80:1;98:1');
INSERT INTO "device_state" VALUES(4,1,3,-1286469723354758566,'LIS-OPS-L00010','Informational','Low','Onboarded','ImpairedCommunication','','0','Windows11','24H2','Offices Americas','','9bc064c0-af43-4bc9-a654-3a5028991c33',2,'78:2;88:1');
INSERT INTO "device_state" VALUES(4,4,5,7510032123335019920,'LIS-OPS-L00010','Informational','Low','Onboarded','ImpairedCommunication','','0','Windows11','24H2','Offices Americas','','9bc064c0-af43-4bc9-a654-3a5028991c33',2,'80:1');
INSERT INTO "device_state" VALUES(4,5,NULL,-1286469723354758566,'LIS-OPS-L00010','Informational','Low','Onboarded','ImpairedCommunication','','0','Windows11','24H2','Offices Americas','','9bc064c0-af43-4bc9-a654-3a5028991c33',2,'78:2;88:1');
INSERT INTO "device_state" VALUES(5,1,3,-2192127622153921449,'BER-HRS-L00011','None','High','Onboarded','Active','','0','Windows11','23H2','','finance;vip;byod','37fd11b3-437d-4517-af93-281d23f61e66',2,'70:2;71:2;72:2;73:1;74:1;75:2;76:3;77:2;78:16;79:1;80:2;81:4;82:2;83:1;84:3;85:1;86:2;87:2;88:3;89:4;90:1;91:2;98:1;99:1;100:3');
INSERT INTO "device_state" VALUES(5,4,5,-6703937276523869289,'BER-HRS-L00011','None','High','Onboarded','Active','','0','Windows11','23H2','','finance;vip;byod','37fd11b3-437d-4517-af93-281d23f61e66',2,'70:2;71:2;72:1;73:1;74:1;75:2;76:3;77:3;78:17;79:1;80:2;81:3;82:2;83:1;84:3;85:2;86:2;87:2;88:3;89:4;90:1;91:1;98:1;99:1;100:3');
INSERT INTO "device_state" VALUES(5,5,NULL,-2192127622153921449,'BER-HRS-L00011','None','High','Onboarded','Active','','0','Windows11','23H2','','finance;vip;byod','37fd11b3-437d-4517-af93-281d23f61e66',2,'70:2;71:2;72:2;73:1;74:1;75:2;76:3;77:2;78:16;79:1;80:2;81:4;82:2;83:1;84:3;85:1;86:2;87:2;88:3;89:4;90:1;91:2;98:1;99:1;100:3');
INSERT INTO "device_state" VALUES(6,1,3,-583771803368135591,'OSL-FIN-D00009','None','Low','Onboarded','Active','','0','Windows11','24H2','Offices Europe','','a7ea0cd8-07c0-4529-afd0-5d346ae1399a',2,'78:3;89:1');
INSERT INTO "device_state" VALUES(6,4,NULL,-583771803368135591,'OSL-FIN-D00009','None','Low','Onboarded','Active','','0','Windows11','24H2','Offices Europe','','a7ea0cd8-07c0-4529-afd0-5d346ae1399a',2,'78:3;89:1');
INSERT INTO "device_state" VALUES(7,1,3,-7115488022257126302,'Mara iPad 2','None','Low','Onboarded','Active','','','iOS','17.7','Mobile','byod;shared','4ee3393b-fbc6-490c-af31-e00ea729e215',2,'');
INSERT INTO "device_state" VALUES(7,3,4,-7118373140768984291,'Mara iPad 2','None','Low','Onboarded','Active','','','iOS','17.7','Mobile','byod;shared','4ee3393b-fbc6-490c-af31-e00ea729e215',1,'');
INSERT INTO "device_state" VALUES(7,4,NULL,-7115488022257126302,'Mara iPad 2','None','Low','Onboarded','Active','','','iOS','17.7','Mobile','byod;shared','4ee3393b-fbc6-490c-af31-e00ea729e215',2,'');
INSERT INTO "device_state" VALUES(8,1,NULL,-7477482706779113057,'OSA-LEG-L00007','None','None','Onboarded','Active','','0','Windows10','22H2','Laboratory','lab','9d61137d-f950-4072-ae59-d19ee2885b7d',2,'98:1');
INSERT INTO "device_state" VALUES(9,1,NULL,4806263818562541879,'','None','Medium','Onboarded','Active','','0','Windows11','24H2','Offices Europe','','8ed431dd-f3b1-480b-aaa2-4415de4a8cb1',2,'78:2;80:1;81:1;91:1;98:1');
INSERT INTO "device_state" VALUES(10,1,4,5451851615537689649,'GDN-SAL-D00006','None','Low','Onboarded','Active','','0','Windows11','24H2','Offices Americas','','66f48dae-9be9-4957-a32b-a4be332c7118',2,'');
INSERT INTO "device_state" VALUES(10,4,5,-5427373271040554731,'GDN-SAL-D00006','None','Low','Onboarded','Active','','0','Windows11','24H2','Offices Americas','','66f48dae-9be9-4957-a32b-a4be332c7118',2,'98:1');
INSERT INTO "device_state" VALUES(10,5,NULL,5451851615537689649,'GDN-SAL-D00006','None','Low','Onboarded','Active','','0','Windows11','24H2','Offices Americas','','66f48dae-9be9-4957-a32b-a4be332c7118',2,'');
INSERT INTO "device_state" VALUES(11,1,NULL,-3609206702374369502,'MB-SUP-00000','None','Low','Onboarded','Active','','0','macOS','13.7','Executives','','ebcce9d1-4c81-4c37-a4f5-5b87f2f74d3c',2,'72:1;79:1;85:1;88:1;99:1');
INSERT INTO "device_state" VALUES(12,1,4,-6269977770499496930,'print-osa-0001.corp.contoso.example','Informational','Medium','Onboarded','Active','','0','WindowsServer2025','24H2','Servers','','b3061fa3-4fb8-4e09-a316-1bc824a640cc',2,'72:1;77:1;78:2;80:2;82:2;88:1;91:1');
INSERT INTO "device_state" VALUES(12,4,5,-4547315233467032358,'print-osa-0001.corp.contoso.example','Informational','Medium','Onboarded','Active','','0','WindowsServer2025','24H2','Servers','','b3061fa3-4fb8-4e09-a316-1bc824a640cc',2,'77:2;78:2;80:2;82:2;88:1;91:1');
INSERT INTO "device_state" VALUES(12,5,NULL,-6269977770499496930,'print-osa-0001.corp.contoso.example','Informational','Medium','Onboarded','Active','','0','WindowsServer2025','24H2','Servers','','b3061fa3-4fb8-4e09-a316-1bc824a640cc',2,'72:1;77:1;78:2;80:2;82:2;88:1;91:1');
INSERT INTO "device_state" VALUES(13,4,5,1948373609472692368,'Piotr_AndroidForWork_12','None','Low','Onboarded','Active','','','Android','14','Mobile','','33a63189-026d-4a74-a2f5-867313bd85cd',1,'');
CREATE TABLE "outbox" (id INTEGER PRIMARY KEY, tenant INTEGER NOT NULL, run INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0, dead INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '');
CREATE TABLE publish_former_key (tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, machine_id TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (tenant, machine_id)) WITHOUT ROWID;
CREATE TABLE publish_pause (tenant INTEGER PRIMARY KEY REFERENCES tenant(id) ON DELETE CASCADE);
CREATE TABLE publish_record (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, run INTEGER NOT NULL, kind INTEGER NOT NULL, machine_id TEXT NOT NULL, band TEXT NOT NULL, score INTEGER, key TEXT NOT NULL, event_id TEXT NOT NULL, value BLOB NOT NULL);
CREATE TABLE publish_run (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, cycle TEXT NOT NULL, as_of INTEGER, target TEXT NOT NULL, held INTEGER NOT NULL, queued INTEGER NOT NULL, finished INTEGER, records INTEGER NOT NULL, accepted INTEGER NOT NULL DEFAULT 0, dropped INTEGER NOT NULL DEFAULT 0, insufficient INTEGER NOT NULL, duplicates INTEGER NOT NULL, corrections INTEGER NOT NULL, compared INTEGER NOT NULL, band_changes INTEGER NOT NULL, error TEXT NOT NULL DEFAULT '', missing INTEGER NOT NULL DEFAULT 0, after_id INTEGER NOT NULL DEFAULT 0, profile TEXT NOT NULL DEFAULT '');
CREATE TABLE publish_tombstones (tenant INTEGER PRIMARY KEY REFERENCES tenant(id) ON DELETE CASCADE);
CREATE TABLE tenant (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, tenant_id TEXT NOT NULL, newest_data INTEGER, newest_complete INTEGER, outbox_rows INTEGER NOT NULL DEFAULT 0, record_rows INTEGER NOT NULL DEFAULT 0);
INSERT INTO "tenant" VALUES(1,'Contoso','9775791f-66dc-5824-858f-869708cee351',5,5,0,0);
CREATE TABLE vulnerability_answer (tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, source TEXT NOT NULL, origin TEXT NOT NULL, fetched INTEGER NOT NULL, has_cvss INTEGER NOT NULL, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, devices BLOB NOT NULL, sum INTEGER, PRIMARY KEY (tenant, source));
CREATE INDEX cycle_by_tenant ON cycle (tenant, id);
CREATE INDEX publish_run_by_tenant ON publish_run (tenant, id);
CREATE INDEX publish_record_by_key ON publish_record (tenant, kind, machine_id, band, score);
CREATE INDEX baseline_runs_by_bucket ON baseline_runs (tenant, bucket, id);
PRAGMA application_id = 1413960532;
PRAGMA user_version = 12;
COMMIT;
